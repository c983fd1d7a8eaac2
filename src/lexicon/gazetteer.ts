/**
 * States with the names by which news lets them act: "name; demonyms; capitals and other metonyms". A pack's party of kind
 * "state" gets the names of its entry. Capitals and seats of government count as metonyms: they can also be mere places.
 */
const STATES = `
Afghanistan; Afghan; Kabul
Albania; Albanian; Tirana
Algeria; Algerian; Algiers
Argentina; Argentine|Argentinian; Buenos Aires
Armenia; Armenian; Yerevan
Australia; Australian; Canberra
Austria; Austrian; Vienna
Azerbaijan; Azerbaijani|Azeri; Baku
Bahrain; Bahraini; Manama
Bangladesh; Bangladeshi; Dhaka
Belarus; Belarusian|Belarussian; Minsk
Belgium; Belgian; Brussels
Bolivia; Bolivian; La Paz
Bosnia and Herzegovina|Bosnia; Bosnian; Sarajevo
Brazil; Brazilian; Brasilia
Bulgaria; Bulgarian; Sofia
Cambodia; Cambodian; Phnom Penh
Cameroon; Cameroonian; Yaounde
Canada; Canadian; Ottawa
Chad; Chadian; N'Djamena
Chile; Chilean; Santiago
China|People's Republic of China|PRC; Chinese; Beijing|Zhongnanhai
Colombia; Colombian; Bogota
Congo|Democratic Republic of Congo|DRC; Congolese; Kinshasa
Croatia; Croatian; Zagreb
Cuba; Cuban; Havana
Cyprus; Cypriot; Nicosia
Czech Republic|Czechia; Czech; Prague
Denmark; Danish; Copenhagen
Ecuador; Ecuadorian|Ecuadorean; Quito
Egypt; Egyptian; Cairo
Eritrea; Eritrean; Asmara
Estonia; Estonian; Tallinn
Ethiopia; Ethiopian; Addis Ababa
Finland; Finnish; Helsinki
France; French; Paris|Elysee
Georgia; Georgian; Tbilisi
Germany; German; Berlin
Ghana; Ghanaian; Accra
Greece; Greek; Athens
Guatemala; Guatemalan; Guatemala City
Haiti; Haitian; Port-au-Prince
Honduras; Honduran; Tegucigalpa
Hungary; Hungarian; Budapest
Iceland; Icelandic; Reykjavik
India; Indian; New Delhi|Delhi
Indonesia; Indonesian; Jakarta
Iran|Islamic Republic; Iranian; Tehran|Teheran
Iraq; Iraqi; Baghdad
Ireland; Irish; Dublin
Israel; Israeli; Jerusalem|Tel Aviv
Italy; Italian; Rome
Ivory Coast; Ivorian; Abidjan
Japan; Japanese; Tokyo
Jordan; Jordanian; Amman
Kazakhstan; Kazakh|Kazakhstani; Astana
Kenya; Kenyan; Nairobi
Kosovo; Kosovan|Kosovar; Pristina
Kuwait; Kuwaiti; Kuwait City
Kyrgyzstan; Kyrgyz; Bishkek
Latvia; Latvian; Riga
Lebanon; Lebanese; Beirut
Libya; Libyan; Tripoli
Lithuania; Lithuanian; Vilnius
Luxembourg; Luxembourgish;
Malaysia; Malaysian; Kuala Lumpur
Mali; Malian; Bamako
Mexico; Mexican; Mexico City
Moldova; Moldovan; Chisinau
Mongolia; Mongolian; Ulaanbaatar
Montenegro; Montenegrin; Podgorica
Morocco; Moroccan; Rabat
Mozambique; Mozambican; Maputo
Myanmar|Burma; Burmese; Naypyidaw
Nepal; Nepali|Nepalese; Kathmandu
Netherlands|the Netherlands; Dutch; The Hague
New Zealand; New Zealander; Wellington
Nicaragua; Nicaraguan; Managua
Niger; Nigerien; Niamey
Nigeria; Nigerian; Abuja
North Korea|DPRK; North Korean; Pyongyang
North Macedonia; Macedonian; Skopje
Norway; Norwegian; Oslo
Oman; Omani; Muscat
Pakistan; Pakistani; Islamabad|Rawalpindi
Palestine|Palestinian Authority; Palestinian; Ramallah
Panama; Panamanian; Panama City
Paraguay; Paraguayan; Asuncion
Peru; Peruvian; Lima
Philippines|the Philippines; Philippine|Filipino; Manila
Poland; Polish; Warsaw
Portugal; Portuguese; Lisbon
Qatar; Qatari; Doha
Romania; Romanian; Bucharest
Russia|Russian Federation; Russian; Moscow|Kremlin|the Kremlin
Rwanda; Rwandan; Kigali
Saudi Arabia; Saudi; Riyadh
Senegal; Senegalese; Dakar
Serbia; Serbian; Belgrade
Singapore; Singaporean;
Slovakia; Slovak; Bratislava
Slovenia; Slovenian; Ljubljana
Somalia; Somali; Mogadishu
South Africa; South African; Pretoria
South Korea; South Korean; Seoul
Spain; Spanish; Madrid
Sri Lanka; Sri Lankan; Colombo
Sudan; Sudanese; Khartoum
Sweden; Swedish; Stockholm
Switzerland; Swiss; Bern
Syria; Syrian; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik; Dushanbe
Tanzania; Tanzanian; Dodoma
Thailand; Thai; Bangkok
Tunisia; Tunisian; Tunis
Turkey|Turkiye; Turkish; Ankara
Turkmenistan; Turkmen; Ashgabat
Uganda; Ugandan; Kampala
Ukraine; Ukrainian; Kyiv|Kiev|Bankova
United Arab Emirates|UAE; Emirati; Abu Dhabi
United Kingdom|UK|Britain|Great Britain; British|Briton|Brits; London|Downing Street|Whitehall|No 10|Number 10
United States|United States of America|US|USA|America; American; Washington|White House|the White House|State Department|Pentagon|Oval Office|Foggy Bottom|Langley|CIA|Uncle Sam|Potomac
Uruguay; Uruguayan; Montevideo
Uzbekistan; Uzbek; Tashkent
Venezuela; Venezuelan; Caracas
Vietnam; Vietnamese; Hanoi
Yemen; Yemeni; Sanaa
Zambia; Zambian; Lusaka
Zimbabwe; Zimbabwean; Harare
European Union|EU; European; Brussels
`;

export interface StateNames {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly metonyms: readonly string[];
}

const split = (part: string | undefined): string[] =>
  (part ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);

let byName: Map<string, StateNames> | undefined;

/** The gazetteer's entry for a state's usual English name ("Ukraine", "United States"); undefined for invented ones. */
export function stateNames(name: string): StateNames | undefined {
  if (!byName) {
    byName = new Map();
    for (const line of STATES.trim().split('\n')) {
      const [names, demonyms, metonyms] = line.split(';');
      const entry = { names: split(names), demonyms: split(demonyms), metonyms: split(metonyms) };
      for (const own of entry.names) byName.set(own.toLowerCase(), entry);
    }
  }
  return byName.get(name.replace(/^the /i, '').toLowerCase());
}

let byAnyName: Map<string, string> | undefined;

/** The usual name of the state that a name, demonym or metonym stands for, in the spelling of news ("US", "Kyiv", "British"); undefined for others. */
export function stateCalled(written: string): string | undefined {
  if (!byAnyName) {
    byAnyName = new Map();
    for (const line of STATES.trim().split('\n')) {
      const all = line.split(/[;|]/).map((name) => name.trim());
      for (const name of all) if (name) byAnyName.set(name, all[0] as string);
    }
  }
  return byAnyName.get(written.replace(/^the /i, '').replace(/\.(?=\p{L}|$)/gu, ''));
}
