Braids and a school's rules in South Africa

=== Mzansi Press | 2021-02-03 | wire
South African school suspends hair rule after pupils' protest

GQEBERHA, South Africa, Feb 3 (Mzansi Press) - A girls' school in South Africa's Eastern Cape suspended its hair regulations on Wednesday after pupils walked out over the exclusion of a 14-year-old who had refused to cut her braids.

Some 350 girls at Fairmead High School left their classrooms on Tuesday morning and sat down on the hockey field, singing.

Lindokuhle Mabaso, a Grade 9 pupil, had been sent home on the first day of term because her braids were longer than the 10 centimetres that the code of conduct permits.

Principal Helen Crowther apologised to the girl and her family. "We measured hair when we should have been measuring ourselves," she wrote to parents.

Provincial education minister Sipho Ndlela, who visited the school on Wednesday, gave the governing body until the end of March to draw up a new code. He ruled out disciplinary measures against Crowther.

Fairmead, founded in 1892 and reserved for white pupils until 1991, has 820 pupils, two-thirds of whom are Black.

=== The Algoa Herald | 2021-02-04
"We measured hair": Fairmead head says sorry

It took a ruler to start it and a song to end it.

The ruler belonged to a deputy head at Fairmead, who two weeks ago stopped a Grade 9 learner at the gate, found her plaits too long by the breadth of a hand and told her to come back when they had been trimmed. The song was Senzeni Na, and it was sung the day before yesterday by hundreds of her schoolmates in the middle of the hockey pitch.

Yesterday the school gave in. Until further notice the paragraph about hair no longer applies, and Lindokuhle Mabaso, 14, was back at her desk in the third row.

"We were measuring hair when we ought to have measured ourselves," Helen Crowther, the principal, said in a letter to families.

Crowther herself is to face a disciplinary hearing, said the MEC for education, Sipho Ndlela, who had driven over from Bhisho. He expects new rules by the close of the first quarter.

The school only opened its doors to all races thirty years ago. Today most of its girls are Black, but of its 46 teachers 39 are white.

=== Radio Khanya | 2021-02-03
Fairmead girls win: "My hair was never the problem"

After a two-day sit-in, pupils at a former Model C school in East London have forced the management to scrap a hair policy that they call racist.

"My hair was never the problem," Lindiwe Mabaso told Radio Khanya. The Grade 9 learner said she had cut her braids on the first evening, as she was told, and was still not let in.

Her mother, Nomsa Mabaso, a nurse, said that she had written to the school four times since 2019 about the rule and had never had a reply.

It was the governing body's chairperson, Advocate Pieter Roux, who finally said sorry. He told the girls that the school "measured hair when we should have been measuring ourselves".

The Human Rights Commission announced that it would look into the codes of conduct of all 212 former whites-only schools in the province.

A similar row at a school in Pretoria in 2016 led to national guidelines, which are not binding.

=== facts
The school suspended its hair rule.
  Mzansi Press: South African school suspends hair rule
  Mzansi Press: A girls' school in South Africa's Eastern Cape suspended its hair regulations on Wednesday
  The Algoa Herald: Yesterday the school gave in
  The Algoa Herald: Until further notice the paragraph about hair no longer applies
  Radio Khanya: Fairmead girls win
  Radio Khanya: pupils at a former Model C school in East London have forced the management to scrap a hair policy
Pupils walked out in protest.
  Mzansi Press: after pupils' protest
  Mzansi Press: after pupils walked out
  Mzansi Press: Some 350 girls at Fairmead High School left their classrooms on Tuesday morning
  Mzansi Press: sat down on the hockey field, singing
  The Algoa Herald: it was sung the day before yesterday by hundreds of her schoolmates in the middle of the hockey pitch
  Radio Khanya: After a two-day sit-in
The girls sang.
  Mzansi Press: singing
  The Algoa Herald: The song was Senzeni Na
The school is in the Eastern Cape.
  Mzansi Press: A girls' school in South Africa's Eastern Cape
  Mzansi Press: GQEBERHA, South Africa
  Radio Khanya: a former Model C school in East London
A girl was excluded because of her long braids.
  Mzansi Press: over the exclusion of a 14-year-old who had refused to cut her braids
  Mzansi Press: Lindokuhle Mabaso, a Grade 9 pupil, had been sent home on the first day of term because her braids were longer than the 10 centimetres
  The Algoa Herald: who two weeks ago stopped a Grade 9 learner at the gate, found her plaits too long by the breadth of a hand and told her to come back when they had been trimmed
  Radio Khanya: was still not let in
Whether she cut her braids.
  Mzansi Press: who had refused to cut her braids
  Radio Khanya: The Grade 9 learner said she had cut her braids on the first evening
The code permits 10 centimetres.
  Mzansi Press: the 10 centimetres that the code of conduct permits
Mabaso is 14.
  Mzansi Press: a 14-year-old
  The Algoa Herald: Lindokuhle Mabaso, 14
The girl is in Grade 9.
  Mzansi Press: Lindokuhle Mabaso, a Grade 9 pupil
  The Algoa Herald: a Grade 9 learner
  Radio Khanya: Lindiwe Mabaso told Radio Khanya. The Grade 9 learner
Somebody of the school apologised.
  Mzansi Press: Principal Helen Crowther apologised to the girl and her family
  The Algoa Herald: Fairmead head says sorry
  Radio Khanya: It was the governing body's chairperson, Advocate Pieter Roux, who finally said sorry
The school measured hair when it should have measured itself.
  Mzansi Press: "We measured hair when we should have been measuring ourselves," she wrote to parents
  The Algoa Herald: "We measured hair"
  The Algoa Herald: "We were measuring hair when we ought to have measured ourselves," Helen Crowther, the principal, said in a letter to families
  Radio Khanya: He told the girls that the school "measured hair when we should have been measuring ourselves"
The minister visited the school.
  Mzansi Press: who visited the school on Wednesday
  The Algoa Herald: who had driven over from Bhisho
A new code is due by the end of March.
  Mzansi Press: Provincial education minister Sipho Ndlela ... gave the governing body until the end of March to draw up a new code
  The Algoa Herald: He expects new rules by the close of the first quarter
Whether Crowther faces disciplinary measures.
  Mzansi Press: He ruled out disciplinary measures against Crowther
  The Algoa Herald: Crowther herself is to face a disciplinary hearing, said the MEC for education, Sipho Ndlela
Fairmead was founded in 1892.
  Mzansi Press: Fairmead, founded in 1892
The school was reserved for white pupils until 1991.
  Mzansi Press: reserved for white pupils until 1991
  The Algoa Herald: The school only opened its doors to all races thirty years ago
  Radio Khanya: a former Model C school
It has 820 pupils.
  Mzansi Press: Fairmead ... has 820 pupils
Most pupils are Black.
  Mzansi Press: two-thirds of whom are Black
  The Algoa Herald: Today most of its girls are Black
Most teachers are white.
  The Algoa Herald: of its 46 teachers 39 are white
It took a ruler to start it.
  The Algoa Herald: It took a ruler to start it and a song to end it
The ruler belonged to a deputy head.
  The Algoa Herald: The ruler belonged to a deputy head at Fairmead
The girl is back at her desk.
  The Algoa Herald: Lindokuhle Mabaso, 14, was back at her desk in the third row
The pupils call the policy racist.
  Radio Khanya: a hair policy that they call racist
Her hair was never the problem, the girl said.
  Radio Khanya: Fairmead girls win: "My hair was never the problem"
  Radio Khanya: "My hair was never the problem," Lindiwe Mabaso told Radio Khanya
The mother wrote to the school four times.
  Radio Khanya: Her mother, Nomsa Mabaso, a nurse, said that she had written to the school four times since 2019 about the rule
The mother had no reply.
  Radio Khanya: had never had a reply
The Human Rights Commission looks into the codes of former white schools.
  Radio Khanya: The Human Rights Commission announced that it would look into the codes of conduct of all 212 former whites-only schools in the province
A row in Pretoria led to guidelines.
  Radio Khanya: A similar row at a school in Pretoria in 2016 led to national guidelines
The guidelines are not binding.
  Radio Khanya: which are not binding
The girl is called Lindokuhle Mabaso.
  Mzansi Press: Lindokuhle Mabaso, a Grade 9 pupil
  The Algoa Herald: Lindokuhle Mabaso, 14
  Radio Khanya: Lindiwe Mabaso told Radio Khanya

=== conflicts
place | Mzansi Press: GQEBERHA, South Africa | Radio Khanya: in East London
denial | Mzansi Press: had refused to cut her braids | Radio Khanya: had cut her braids on the first evening
name | Mzansi Press: Lindokuhle Mabaso | Radio Khanya: Lindiwe Mabaso
name | The Algoa Herald: Lindokuhle Mabaso | Radio Khanya: Lindiwe Mabaso
attribution | Mzansi Press: she wrote to parents | Radio Khanya: He told the girls
attribution | The Algoa Herald: Helen Crowther, the principal, said | Radio Khanya: He told the girls
name | Mzansi Press: Principal Helen Crowther apologised | Radio Khanya: Advocate Pieter Roux
name | The Algoa Herald: Fairmead head says sorry | Radio Khanya: Advocate Pieter Roux
quotation | Mzansi Press: We measured hair when we should have been measuring ourselves | The Algoa Herald: We were measuring hair when we ought to have measured ourselves
quotation | The Algoa Herald: We were measuring hair when we ought to have measured ourselves | Radio Khanya: measured hair when we should have been measuring ourselves
denial | Mzansi Press: ruled out disciplinary measures | The Algoa Herald: is to face a disciplinary hearing
