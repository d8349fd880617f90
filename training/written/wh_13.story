Death of an Irish singer

=== Isle News Agency | 2024-06-18 | wire
Irish singer Nuala Considine dies at 71

DUBLIN - Nuala Considine, the Irish folk singer whose ballad "The Turf Boat" became an anthem of emigrants around the world, has died at the age of 71, her family said on Monday.

Considine died in her sleep at her home in Clifden on Sunday night, her daughter Róisín said. "She went the way she sang, without any fuss," she said in a statement.

Born in Ennistymon in 1953, the daughter of a postman, she recorded 19 albums and sold 12 million records. She won a Grammy in 1994.

She never recovered from a stroke in 2021 and did not perform in public again.

Considine quarrelled for decades with her former songwriting partner, Declan Furey, over the rights to "The Turf Boat". The two were never reconciled, Furey told the broadcaster RTV on Monday.

President Malachy Dunne called her "the voice of those who left". The funeral will be held on Thursday and will be open to the public.

She is survived by her daughter and her second husband, the painter Hugo Lindqvist.

=== The Galway Herald | 2024-06-18
The voice of those who left falls silent

Clifden pulled down its blinds yesterday. The woman who had bought her bread at Foyle's every Saturday for thirty years, and who happened to have sold twelve million records, is gone.

Nuala Considine passed away in University Hospital Galway, where she had been brought on Friday with pneumonia. She was 71.

She had risen far from the postman's cottage in Ennistymon where she was born. Even after a stroke three years ago had taken half her words, she got up in King's Bar last Christmas and sang "The Turf Boat" from start to finish.

It was there, too, that she embraced Declan Furey, with whom she had written it, and buried their old feud. "We cried like children," he recalled on the telephone. The song tells of a girl who watches a boat carry away her brothers.

"She went the way she sang, without any fuss," said Hugo Lindqvist, her husband. He wishes her to be laid to rest among family only.

Taoiseach Malachy Dunne, a neighbour, spoke of the voice of those who left.

=== Starlight Magazine | 2024-06-20
'Turf Boat' Nuala: the secret feud, the Grammy that never was

Fans have been laying flowers outside the home of Irish folk queen Nuala Considine, who died peacefully on Sunday night in her own bed.

The 73-year-old made 19 albums and was the toast of Carnegie Hall in 1988. Contrary to what is often written, however, she went home empty-handed from the Grammys in 1994: the prize went to a Cajun band.

Friends say her last years were lonely. But she had signed a contract in May for a twentieth album, with a producer half her age, and two songs are finished. Her second husband, a painter, declined to speak to Starlight.

Daughter Róisín, 38, is understood to inherit the house. The farewell in Clifden on Thursday is expected to draw thousands.

=== facts
Nuala Considine has died.
  Isle News Agency: Irish singer Nuala Considine dies at 71
  Isle News Agency: Nuala Considine, the Irish folk singer whose ballad "The Turf Boat" became an anthem of emigrants around the world, has died at the age of 71, her family said on Monday
  Isle News Agency: Considine died in her sleep at her home in Clifden on Sunday night
  The Galway Herald: The voice of those who left falls silent
  The Galway Herald: The woman who had bought her bread at Foyle's every Saturday for thirty years, and who happened to have sold twelve million records, is gone
  The Galway Herald: Nuala Considine passed away in University Hospital Galway
  Starlight Magazine: who died peacefully on Sunday night in her own bed
She died at home, or in a hospital.
  Isle News Agency: Considine died in her sleep at her home in Clifden on Sunday night
  The Galway Herald: Nuala Considine passed away in University Hospital Galway
  Starlight Magazine: who died peacefully on Sunday night in her own bed
She was 71.
  Isle News Agency: has died at the age of 71
  The Galway Herald: She was 71
  Starlight Magazine: The 73-year-old
"The Turf Boat" became an anthem.
  Isle News Agency: whose ballad "The Turf Boat" became an anthem of emigrants around the world
It was said that she went the way she sang.
  Isle News Agency: "She went the way she sang, without any fuss," she said in a statement
  The Galway Herald: "She went the way she sang, without any fuss," said Hugo Lindqvist, her husband
She was a postman's daughter, born in Ennistymon.
  Isle News Agency: Born in Ennistymon in 1953, the daughter of a postman
  The Galway Herald: the postman's cottage in Ennistymon where she was born
She made 19 albums.
  Isle News Agency: she recorded 19 albums
  Starlight Magazine: made 19 albums
She sold 12 million records.
  Isle News Agency: sold 12 million records
  The Galway Herald: who happened to have sold twelve million records
She won a Grammy in 1994, or did not.
  Isle News Agency: She won a Grammy in 1994
  Starlight Magazine: the Grammy that never was
  Starlight Magazine: she went home empty-handed from the Grammys in 1994
The prize went to a Cajun band.
  Starlight Magazine: the prize went to a Cajun band
She had a stroke in 2021.
  Isle News Agency: She never recovered from a stroke in 2021
  The Galway Herald: a stroke three years ago had taken half her words
She did not sing in public again, or did.
  Isle News Agency: did not perform in public again
  The Galway Herald: she got up in King's Bar last Christmas and sang "The Turf Boat" from start to finish
She quarrelled with Furey over the song.
  Isle News Agency: Considine quarrelled for decades with her former songwriting partner, Declan Furey, over the rights to "The Turf Boat"
  Starlight Magazine: the secret feud
Furey wrote the song with her.
  Isle News Agency: her former songwriting partner, Declan Furey
  The Galway Herald: with whom she had written it
They were never reconciled, or were.
  Isle News Agency: The two were never reconciled, Furey told the broadcaster RTV on Monday
  The Galway Herald: It was there, too, that she embraced Declan Furey, with whom she had written it, and buried their old feud
Furey said that they cried.
  The Galway Herald: "We cried like children," he recalled on the telephone
The song tells of a girl and her brothers.
  The Galway Herald: The song tells of a girl who watches a boat carry away her brothers
Dunne called her the voice of those who left.
  Isle News Agency: President Malachy Dunne called her "the voice of those who left"
  The Galway Herald: Taoiseach Malachy Dunne, a neighbour, spoke of the voice of those who left
The funeral is on Thursday.
  Isle News Agency: The funeral will be held on Thursday
  Starlight Magazine: The farewell in Clifden on Thursday
The funeral is open to the public, or for family only.
  Isle News Agency: will be open to the public
  The Galway Herald: He wishes her to be laid to rest among family only
  Starlight Magazine: is expected to draw thousands
She is survived by daughter and husband.
  Isle News Agency: She is survived by her daughter and her second husband, the painter Hugo Lindqvist
Clifden pulled down its blinds.
  The Galway Herald: Clifden pulled down its blinds yesterday
She was brought to hospital on Friday with pneumonia.
  The Galway Herald: where she had been brought on Friday with pneumonia
Fans have been laying flowers.
  Starlight Magazine: Fans have been laying flowers outside the home of Irish folk queen Nuala Considine
She was the toast of Carnegie Hall.
  Starlight Magazine: was the toast of Carnegie Hall in 1988
Friends say that her last years were lonely.
  Starlight Magazine: Friends say her last years were lonely
She signed for a twentieth album.
  Starlight Magazine: she had signed a contract in May for a twentieth album, with a producer half her age
Two songs are finished.
  Starlight Magazine: two songs are finished
The daughter will inherit the house.
  Starlight Magazine: Daughter Róisín, 38, is understood to inherit the house
Her husband declined to speak to Starlight.
  Starlight Magazine: Her second husband, a painter, declined to speak to Starlight

=== conflicts
place | Isle News Agency: at her home in Clifden | The Galway Herald: in University Hospital Galway
place | The Galway Herald: in University Hospital Galway | Starlight Magazine: in her own bed
figure | Isle News Agency: at the age of 71 | Starlight Magazine: 73-year-old
figure | The Galway Herald: She was 71 | Starlight Magazine: 73-year-old
attribution | Isle News Agency: she said in a statement | The Galway Herald: said Hugo Lindqvist
name | Isle News Agency: President Malachy Dunne | The Galway Herald: Taoiseach Malachy Dunne
denial | Isle News Agency: won a Grammy in 1994 | Starlight Magazine: went home empty-handed from the Grammys in 1994
denial | Isle News Agency: did not perform in public again | The Galway Herald: got up in King's Bar last Christmas and sang
denial | Isle News Agency: were never reconciled | The Galway Herald: buried their old feud
denial | Isle News Agency: will be open to the public | The Galway Herald: laid to rest among family only
denial | The Galway Herald: laid to rest among family only | Starlight Magazine: is expected to draw thousands
