/** What card titles of temporary-use projects are made of, in the two languages that a board of the demo mixes. */
export const FIELD_WORDS = {
  en: `agree answer approve arrange ask bench booking bring building budget call caretaker chairs check city clean
    collect community confirm consent contract courtyard deposit draft electricity emblem evening event exhibition
    facade fence festival fire first floor garden gate grant guests handbook heating house interim inspection insurance
    invite invoice keys kitchen lease letter lights list local meeting mentors minutes municipality neighbours notes
    office open opening owner partner permit photos plan plants poster prepare print programme publish questions
    quotation rain register rent repair report residents roof rooms safety school sea send sign signs site sketch
    social square stage stairs street student survey talk team tender terrace theatre toilets tour training translate
    travel update use vacant visit volunteers wall water week windows winter workshop write yard young`
    .trim()
    .split(/\s+/),
  lv: `adrese aizdot aktīvisti apkaime apkure apmeklēt apsekot apstiprināt atbilde atklāšana atskaite atslēgas
    biedrība brīvprātīgie budžets būvvalde dalībnieki darbnīca dārzs drošība durvis dzīvojamā ēka elektrība fasāde
    foto grafiks iedzīvotāji īpašnieks izdevumi izīrēt izstāde jaunieši jumts kafejnīca kaimiņi koncerts kopā koks
    kvartāls labiekārtot laukums līgums lietošana logi māja mācības maksājums nakts nams noma nosūtīt pagaidu pagalms
    pārbaude pašvaldība pasākums pieteikums plāns programma projekts publicēt rēķins remonts sanāksme saskaņot satikt
    semināru siena skola skice stāvs tāme telpas tikšanās tulkot ūdens ugunsdrošība uzaicināt vakars vasara vēstule
    vieta vizīte ziema žogs`
    .trim()
    .split(/\s+/),
} as const
