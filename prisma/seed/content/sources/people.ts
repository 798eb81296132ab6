import type { SeedSource } from '../types.ts'

function person(key: string, name: string, role: string, affiliation: string, notes = ''): SeedSource {
  return { key, kind: 'person', name, role, affiliation, ...(notes === '' ? {} : { notes }) }
}

/** Named people in the registry. */
export const personSources: readonly SeedSource[] = [
  person(
    'ailbhe-strandell',
    'Ailbhe Strandell',
    'trade minister',
    'Government of Kerrane',
    'Answers in writing. Private office picks up until seven.',
  ),
  person('tomas-ferraud', 'Tomas Ferraud', 'economy minister', 'Government of Ostrelle'),
  person(
    'winifred-aaltosen',
    'Winifred Aaltosen',
    'chair',
    'Orrin Growers’ Cooperative',
    'Prefers a visit to a call.',
  ),
  person('idris-vantongeren', 'Idris Vantongeren', 'barley grower', 'Eskerby'),
  person('signe-abernethy-coll', 'Signe Abernethy-Coll', 'head of route planning', 'Petrel Regional'),
  person('rasmus-tillinghast', 'Rasmus Tillinghast', 'director', 'Corriston Airport'),
  person('liv-dargaville', 'Liv Dargaville', 'spokeswoman', 'Quayline Terminals'),
  person('barnaby-osei-toft', 'Barnaby Osei-Toft', 'secretary', 'Merrin Dockworkers’ Union'),
  person('petronel-achterberg', 'Petronel Achterberg', 'manager', 'Saltgate Cold Store'),
  person('hollis-wexcombe', 'Hollis Wexcombe', 'chief executive', 'Harbour Authority of Port Merrin'),
  person('greer-ofanoa', 'Greer Ofanoa', 'sailmaker; chair of the tenants', 'Saltgate Tenants’ Association'),
  person('oonagh-delacroy', 'Oonagh Delacroy', 'mayor', 'City of Port Merrin'),
  person('gerrit-palsgrove', 'Gerrit Palsgrove', 'managing director', 'Straitlink'),
  person('ysolde-carrick-oyelaran', 'Ysolde Carrick-Oyelaran', 'shopkeeper', 'North Haven, Gannet Islands'),
  person('amadou-westergaard', 'Dr. Amadou Westergaard', 'islands’ doctor', 'North Haven, Gannet Islands'),
  person('morag-pellowe', 'Morag Pellowe', 'chair', 'Gannet Islands Council'),
  person('eoin-brannagh-vale', 'Eoin Brannagh-Vale', 'skipper of the Second Wind', 'Tolver'),
  person(
    'iris-novotny-bligh',
    'Iris Novotny-Bligh',
    'leader of the herring survey',
    'University of Port Merrin',
  ),
  person('tobiah-lindenmuth', 'Tobiah Lindenmuth', 'duty keeper', 'Bridge Office'),
  person('nkechi-ravndal', 'Nkechi Ravndal', 'site manager', 'Fairhead Wind'),
  person('kester-malinauskas', 'Kester Malinauskas', 'farmer', 'Cape Anselm'),
  person('anya-thistlewood-roy', 'Anya Thistlewood-Roy', 'resident', 'Cooper Street, Low Brine'),
  person('rosalind-emeka-strand', 'Rosalind Emeka-Strand', 'spokeswoman', 'City of Port Merrin'),
  person(
    'nadine-acheberg-lowe',
    'Nadine Acheberg-Lowe',
    'councillor for the Ropewalk',
    'Port Merrin City Council',
  ),
  person(
    'hamish-ilunga-petrie',
    'Hamish Ilunga-Petrie',
    'councillor for Low Brine',
    'Port Merrin City Council',
  ),
  person('fergal-wojcieszak', 'Fergal Wojcieszak', 'building surveyor', 'Independent'),
  person(
    'constance-abara-whitlock',
    'Constance Abara-Whitlock',
    'director of housing',
    'City of Port Merrin',
  ),
  person('marguerite-osterhaus-bello', 'Marguerite Osterhaus-Bello', 'tenant', 'Ropewalk, second tower'),
  person('ines-rautavale', 'Dr. Ines Rautavale', 'chief executive', 'Orrin Health Board'),
  person(
    'bertil-nakamura-hayes',
    'Bertil Nakamura-Hayes',
    'paramedic; union spokesman',
    'Ambulance Crews’ Union',
  ),
  person('runa-castellan-boyd', 'Runa Castellan-Boyd', 'parent', 'Little Wick'),
  person('matthias-quayle-ostrom', 'Matthias Quayle-Ostrom', 'head teacher', 'Little Wick School'),
  person('sigrun-ballard-mehta', 'Sigrun Ballard-Mehta', 'chair, education committee', 'Orrin County'),
  person('sunniva-adeyemi-pike', 'Sunniva Adeyemi-Pike', 'defence lawyer', 'Pike & Rosander'),
  person('dagny-villarreal-stone', 'Dagny Villarreal-Stone', 'baker', 'Orrin school kitchens'),
  person('alasdair-bui-thornley', 'Alasdair Bui-Thornley', 'timetable planner', 'Coastline Rail'),
  person('eluned-farah-grieve', 'Eluned Farah-Grieve', 'secretary', 'Passengers’ Commission'),
]
