import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import type { QuestionWording } from '../wording/wording.ts'

const clothes = either`
  wardrobe, wardrobes, closet, closets, dressing room, walk-in, walk-in closet, walk-in wardrobe, cloakroom, armoire,
  clothes cupboard, hall cupboard, sliding doors, sliding wardrobe`
const piece = either`
  table, tables, dining table, coffee table, desk, desks, shelf, shelves, shelving, bookcase, bookcases, bookshelf,
  bookshelves, bench, sideboard, chest of drawers, dresser, bed, beds, bunk bed, nightstand, bedside table, bedside
  tables, tv stand, tv unit, tv cabinet, cabinet, cabinets, console, chair, chairs, stool, stools, wall unit, shoe
  rack, vanity, cot, library, drawers, vitrine, radiator cover, headboard, standing desk`
const old = either`
  sofa, couch, armchair, chair, chairs, dining chairs, drawer, chest, table, cupboard, door, doors, hinge, hinges,
  furniture, dresser, stool, bed, wardrobe, cabinet, commode, settee, bench, rocking chair, bureau, upholstery, leg,
  desk`
const want = either`
  need, needs, want, wants, looking for, would like, we'd like, i'd like, thinking of, thinking about, after, dreaming
  of, dream of, order, ordering, build, make, interested in, have in mind, planning, plan, it is about, buy, buying,
  get, replace, replacing, considering, want to get, in search of`

/** What people want a joiner to make, or to mend, in English. */
export const product: Pick<QuestionWording, 'topics' | 'replies'> = {
  replies: {
    kitchen: phrases`
      kitchen, kitchens, (a|the|our|my|new|whole|fitted|small|complete|mostly|just|in the|for the|modern|open)
      [new|whole|fitted|small|complete] (kitchen|kitchenette|kitchens), kitchen
      (furniture|cabinets|units|cupboards|island|fronts|worktop|unit), worktop, worktops, countertop, cabinets and
      [a|the] (worktop|sink), where we cook, cooking, kitchen (stuff|area|things|with|for|only), cooking area,
      (l-shaped|u-shaped|corner|tiny|family|country|simple|oak|white|dream|galley) kitchen, (in|for|of|to|redo)
      [the|our|my|a] kitchen, units for cooking
    `,
    wardrobe: phrases`
      (${clothes}), (a|the|our|my|new|big|built-in|fitted|large) [new|big|built-in|fitted|sliding] (${clothes}),
      built-in, clothes, storage, somewhere for (clothes|coats), (storage|space) for (clothes|coats|shoes), hallway,
      cupboard, hall, (big|large|tall|whole|hers|of|for|huge|double|two) (${clothes}), jackets and shoes,
      (coats|jackets|clothes|shoes) [have|has] (no home|everywhere)
    `,
    shelves: phrases`
      (${piece}), (a|the|our|my|new|big|some|two|few|oak|wooden|solid)
      [new|big|nice|small|wooden|oak|dining|coffee|solid|long|round] (${piece}), something (else|smaller|small),
      furniture, other furniture, living room [furniture], bedroom furniture, books, office furniture, bathroom
      [furniture],
      (decent|low|writing|proper|corner|narrow|wide|tall|rustic|simple|beautiful|bigger|real|sturdy|nice|standing|computer|bunk|double)
      (${piece}), cabinet for the (telly|tv|television), bunk beds
    `,
    repair: phrases`
      repair, repairs, fixing, restoration, upholstery, reupholstery, refurbishing, refurbishment, repairing,
      renovation of [old] furniture, (fix|repair|restore|mend|refurbish|reupholster) [a|an|the|my|our|some|two]
      [old|antique|broken|few] (${old}), something is broken, something broken, it is broken, mending, mend,
      restoring, re-covering, (wobbly|broken|torn|squeaky) (${old})
    `,
  },
  topics: {
    kitchen: phrases`
      kitchen
      (furniture|cabinets|units|cupboards|fronts|renovation|remodel|refurbishment|makeover|island|worktop|unit|design),
      fitted kitchen*, kitchenette, (${want}) [to|have|us|a|an|the|our|my|some|made|redo]
      [a|an|new|the|our|my|whole|fitted|completely|custom|oak|modern|small]
      [new|fitted|oak|custom|modern|small|whole|complete] (kitchen|kitchenette), (a|our|my|the) new kitchen,
      (redo|redoing|renovate|renovating|remodel|remodelling|remodeling|refit|refurbish|furnish|do up|doing
      up|modernise|update|refresh|equip|fit out|rebuild|rip out|design) [our|the|my|a|whole] [old|whole|entire]
      kitchen, kitchen [is|units|cabinets|has|looks|we have|from]
      [is|are|has|completely|simply|just|already|really|very|too] [become|very|so|been] (falling apart|old|worn|worn
      out|dated|outdated|too small|ancient|a mess|from the|broken|tired|seen better days|ugly|impractical|had its
      day|empty|missing), (how much|cost|costs|price|prices|quote|offer) [does|is|for|of|would|are] [a|an|the]
      [new|small|fitted|custom] (kitchen|kitchens), (cabinets|cupboards|units) and [a|the]
      (worktop|worktops|countertop|counter|sink|hob), (worktop|worktops|countertop|countertops|kitchen island)
      [and|with|for], where we (cook|eat and cook), (room|place|space) [where|to|for] [we] (cook|cooking),
      (stove|hob|oven|dishwasher|fridge|sink|extractor) [and] ... (built in|cabinets|cupboards|worktop|units|fronts),
      kitchen (with|for) [a|an|the|our] [big|family|small]
      (island|family|of|cooking|house|flat|apartment|breakfast|bar|two|four|five), (l-shaped|u-shaped) kitchen,
      nothing in the kitchen, (no|not enough|little|more) (worktop|worktops|counter space|work surface|workspace), old
      (units|kitchen units|cabinets) [came|are|in|from|that], (have|got) [a|an|our]
      (old|tiny|worn-out|terrible|ugly|dated) kitchen
    `,
    wardrobe: phrases`
      (built-in|built in|fitted|walk-in|walk in|sliding|sliding-door|custom|made to measure|bespoke|floor-to-ceiling)
      [door|sliding] (${clothes}|cupboard|cupboards|storage), (${want})
      [to|have|us|a|an|the|our|my|some|made|something] [a|an|new|the|big|large|built-in|proper|more|tall|custom]
      [new|big|large|built-in|oak|white|fitted|tall] (${clothes}), sliding doors, walk-in, dressing room, wardrobe
      (in|for|with|under|made), (place|somewhere|space|room|storage|something|cupboard|solution) [to|for|where|in]
      [put|hang|store|keep|hold|all] [all] [our|my|the|all|for] [all] [our|my|the|winter|kids']
      (clothes|coats|jackets|dresses|shirts|suits|things|shoes|clothing|outfits|garments),
      (clothes|coats|jackets|shoes) [are|all|lie|pile] [over|up|everywhere|nowhere|lying] (everywhere|all
      over|nowhere|piling up|on the floor|on chairs), nowhere to (hang|put|keep) [our|my|the|all]
      (clothes|coats|jackets|shoes|dresses), (hall|hallway|entrance|corridor|alcove|niche|bedroom|under the
      stairs|stairs) [storage|cupboard|closet|fitted|built-in] (storage|cupboard|closet|closets|cupboards),
      (storage|cupboard|cupboards|closet) (in|for|under) [the|our]
      (hall|hallway|entrance|corridor|alcove|niche|bedroom|stairs|attic|sloping roof|slope), (how
      much|cost|costs|price|quote) [does|is|for|of|would] [a|an|the] [new|built-in|fitted|sliding] (${clothes}), hang
      [up] (clothes|coats|jackets), (coats|jackets|clothes|shoes|dresses|things) [have|has] (no home|no
      place|nowhere), full of (jackets|coats|shoes|clothes), hanging (space|rail|rails), wall of (wardrobes|closets),
      (store|storing|hang|hanging|organise|organize) [a|all|our|my|so many|lots] [lot|of|winter] [of]
      (clothes|coats|jackets|dresses|shoes|clothing|suits), mirrored doors
    `,
    shelves: phrases`
      (${want}) [to|have|us|a|an|the|our|my|some|made|few|two|three]
      [a|an|new|the|big|large|oak|solid|wooden|long|round|small|nice|few|set of|some|made-to-measure|custom]
      [new|big|large|oak|solid|wooden|long|round|small|built-in] (${piece}), (${piece})
      (for|in|to|along|beside|behind|next to|around|under)
      [a|an|the|our|my|eight|six|ten|twelve|four|8|6|10|12|all|about|my daughter's|my son's|two|working|kids|one]
      [the|our|big|long|new|old|thousand|wooden|small|hundred] (books|book|people|persons|guests|wall|room|living
      room|child|children|kids|office|study|kitchen|bedroom|balcony|hallway|garden|home
      office|corner|daughter|son|tv|vinyl|records|bathroom|dining
      room|window|bed|family|baby|radiator|eight|ten|six|twelve), (made to
      measure|made-to-measure|custom|bespoke|solid|oak|wooden|built-in) [oak|wood|wooden|dining|coffee] (${piece}),
      (${piece}) (made to measure|to measure|made of|made from|out of|from solid|with drawers|in oak),
      (place|somewhere|space|room|storage|something) [to|for] [put|store|keep|show|display|all] [all|about]
      [my|our|a|the] [thousand|few|many|whole|lots of|hundred] [of]
      (books|records|vinyl|vinyls|cds|dishes|plates|toys|trophies|plants|wine|files|tv|television), something
      (for|on|above|along) (the|our|a|that) [empty|long|big|whole|bare] (wall|living room|study|nursery|corner|sofa),
      books [are|lie|pile] [lying|piling] (everywhere|all over|on the floor|up|in boxes), (how
      much|cost|costs|price|quote) [does|is|for|of|would] [a|an|the] [new|dining|oak] (${piece}), (living room|home
      office|children's room|kids room|bathroom|nursery|bedroom) furniture, (${piece}) [that|which]
      (fits|fit|goes|go|stands|would fit) (under|in|into|between|along|on|behind|the),
      (writing|computer|corner|standing|decent|proper) desk, bunk beds, (low|tv) cabinet, books (live|are|in) [in]
      boxes, our table is [too|far too|so] (small|tiny|short)
    `,
    repair: phrases`
      (repair|restore|reupholster|re-upholster|mend|refurbish|reglue|re-cover|recover|fix|re-varnish|revarnish|refinish|sand
      down|sand and oil|polish|save) [up|down] [a|an|the|my|our|some|these|two|four|six|this|it|an old]
      [old|antique|broken|inherited|grandmother's|grandma's|wobbly|creaky|few|family|scratched|wooden|loose] (${old}),
      (${old}) [is|are|has|have|that|which|of|to|from|needs|need|got|my|we have] [to
      be|my|a|its|some|is|are|come|be|been|got|new|just] [be|new|completely|grandmother]
      (repaired|restored|reupholstered|re-upholstered|recovered|re-covered|mended|fixed|fabric|upholstery|cover|covers|broken|wobbles|wobbling|wobbly|loose|torn|scratched|creaks|squeaks|cracked|jammed|refinished|fixing|repairing|restoring|stuck|off|apart|polished|glued|worn
      through), (broken|damaged|wobbly|scratched|torn|worn-out|creaky|antique|inherited) (${old}), reupholster*,
      re-upholster*, upholstery, upholsterer, (needs|need) [a|some|new] (new fabric|new upholstery|new
      cover|repair|repairing|mending|fixing|restoring|restoration), new (fabric|cover|covers|upholstery|foam) (for|on)
      [my|our|the|an|a], (restoration|repair|restoring|repairing|refurbishing|mending) [of]
      [an|a|my|some|our|the|old|antique] [old|antique|few|broken] (furniture|${old}), to be
      (re-covered|recovered|restored|repaired|mended|reupholstered), (inherited|rescued) [a|an|my|some]
      [old|grandmother's|beautiful] (${old}|dresser), (leg|door|arm|handle|back|top|drawer) of [the|a|our|my|an] [old]
      (${old}) [has|is|just] [came|come|fallen|broken|fell] (off|apart|broken|loose|broke), [our|my|the|a]
      (wardrobe|cupboard|cabinet|closet|table|chair|drawer) (door|doors|leg|front|hinge) [has|have|is|are]
      [come|came|fell|fallen|broken] (off|broken|loose|stuck|broke), (cat|dog|kids) (destroyed|ruined|scratched|broke)
      [the|our|my] (${old}), (have|got) [a|an|some|two|my|four|six|this|our] [few|beautiful|nice]
      (old|broken|antique|wobbly|torn|damaged|inherited|scratched) (${old}) [to be|that|which|in]
      [needs|need|bad|poor] [repaired|re-covered|mended|restored|shape]
    `,
  },
}
