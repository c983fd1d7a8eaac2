/** An invented article with what a reader finds in it: by contested claim who takes which stand, and who speaks for whom. */
interface ReadArticle {
  readonly text: string;
  readonly contested: readonly (readonly string[])[];
  readonly parties: Readonly<Record<string, string | null>>;
}

export const BORDER_CLASH: ReadArticle = {
  text: `Ardania accused the Borlandish navy of ramming a trawler in the Straits of Marr on Friday, killing two of its crew. Borland rejected the accusation and said the trawler had been fishing without lights.

Captain Ilse Verhal, a spokeswoman for the Borlandish navy, told reporters in Sellin that no patrol boat had touched the vessel. “This is a fairy tale,” she said.

According to Ardania’s fisheries minister, Tomas Quill, the patrol boat had cut the nets of three other trawlers on the same night. Verhal denied that any nets had been cut.

The Straits Commission, which keeps the register of accidents, said that marks on the hull pointed to a collision with a steel bow. Its head, Dora Lind, said her inspectors had found grey paint on the planks. Verhal dismissed the findings, saying that the wreck had been moved before anybody looked at it.`,
  contested: [
    ['asserts Ardania', 'denies Borland', 'denies Borland', 'denies Ilse Verhal', 'denies Ilse Verhal'],
    ['asserts Tomas Quill', 'denies Ilse Verhal'],
    ['asserts Dora Lind', 'denies Ilse Verhal', 'denies Ilse Verhal'],
  ],
  parties: { 'Ilse Verhal': 'Borland', 'Tomas Quill': 'Ardania', 'Dora Lind': 'Straits Commission' },
};

export const BRAKE_RECALL: ReadArticle = {
  text: `Tollen Motors knew for two years that the brakes of its Corva van could fail in the rain, a former inspector of the company said on Monday. Tollen denied it.

“They had the test results and they put them in a safe,” said Karl Osten, who left the firm in March. Mira Feld, the carmaker’s head of safety, called that a lie. “Every result went to the ministry within a week,” Feld said.

The former inspector also said that Feld had deleted photographs of worn brake hoses. Her lawyer, Jonas Brill, said nothing had been deleted.

The drivers’ union accused the transport ministry of ignoring forty complaints. The ministry said that each of them had been answered.`,
  contested: [
    ['asserts former inspector of the company', 'denies Tollen Motors'],
    ['asserts Karl Osten', 'denies Mira Feld', 'denies Mira Feld'],
    ['asserts former inspector of the company', 'denies Jonas Brill'],
    ['asserts drivers’ union', 'denies ministry'],
  ],
  parties: { 'Mira Feld': 'Tollen Motors', 'Jonas Brill': 'Mira Feld' },
};
