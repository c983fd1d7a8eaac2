/**
 * A page to try the marks on, of an invented newspaper; English, as the engine reads. Of the parties it says what the source of the
 * seed pack reports, in words of our own.
 */
export function Example() {
  return (
    <article class="example" lang="en">
      <p class="outlet">The Harbour Ledger</p>
      <p>
        Moscow on Thursday accused Washington of being behind the drone strike on the Kremlin, and gave no evidence. The United States
        rejected the accusation. A day earlier, Kyiv had been blamed.
      </p>
    </article>
  );
}
