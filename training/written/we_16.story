Rebels enter a town in eastern Congo

=== Lakes Wire | 2025-02-16 | wire
Rebels enter Congolese lakeside town of Kasheke as army pulls back

KASHEKE, Congo, Feb 16 (Lakes Wire) - Rebels of the M19 movement marched into the centre of Kasheke in eastern Congo on Sunday, meeting no resistance, residents and a United Nations source said.

It is the second town on the lake to fall within three weeks, after Rubavu-Nord on January 27.

Congolese soldiers and allied Burundian troops had left on Saturday, and on the same day prisoners escaped from the unguarded jail. Looters emptied a World Food Programme depot that held 6,800 tonnes of food.

"We are here to protect the people, not to rule them," the rebels' political leader, Celestin Nangabo, told a crowd at the post office.

Rwanda has repeatedly denied arming the rebels. U.N. experts put the number of Rwandan soldiers on Congolese soil at up to 4,000.

Kasheke's mayor, Bienvenu Muhigirwa, fled by boat on Friday, two council members said. The airport at Kavumba, 30 km to the north, had been taken on Friday.

President Antoine Mbuyi skipped an African Union summit in Addis Ababa at the weekend.

=== Kinshasa Standard | 2025-02-17
Street by street: how a garrison stood its ground until noon

The last defenders of Kasheke, about 200 militiamen and a company of regulars, fought for the brewery hill through Sunday morning before the M19 overran them, two wounded soldiers told this newspaper in hospital in Uvinza.

Mayor Bienvenu Muhigirha did not desert his town. "I am sitting in my office, and they have posted two boys at the door," he said by telephone on Monday.

Food for tens of thousands disappeared: the WFP's stores, close to 7,000 tonnes, were plundered. The inmates of the prison had broken out on Thursday.

"We are here to protect the people, not to rule them," declared the rebels' military chief, General Innocent Makuza.

Three weeks earlier Rubavu-Nord, also on the lake, had been lost.

The airfield of Kavumba is still in government hands, the defence ministry insists, and supplies were landed there on Saturday.

Burundi's contingent of some thousand men has gone home, with the exception of one battalion.

=== Horn Observer | 2025-02-17
An empty chair and a long list of worries

At the African Union's summit in Addis Ababa, the war in Congo was on everyone's lips and almost nowhere in the final declaration. It called for an immediate ceasefire, without naming Rwanda.

Congo's President Antoine Mbuyi attended the closed session on Saturday, seated two places from his Rwandan counterpart, an Ethiopian diplomat said, but left before the group photograph.

Mahamat Idriss Wour of Djibouti was elected chairman of the AU commission in the seventh round; his rival from Kenya withdrew after the sixth.

Kigali rejects the charge that it supplies the M19 with weapons. It has not, however, denied having troops across the border, and spoke of "defensive measures".

Aid groups fear that cholera will spread. No case has been confirmed in Kasheke so far, while there were 88 in Rubavu-Nord in the first week of February.

A peace plan put forward by Angola in December failed because the Congolese refused to sit down with the rebels.

=== facts
The M19 rebels took Kasheke on Sunday.
  Lakes Wire: Rebels enter Congolese lakeside town of Kasheke
  Lakes Wire: Rebels of the M19 movement marched into the centre of Kasheke in eastern Congo on Sunday
  Kinshasa Standard: before the M19 overran them
The rebels met no resistance or were fought until noon.
  Lakes Wire: meeting no resistance
  Kinshasa Standard: how a garrison stood its ground until noon
  Kinshasa Standard: The last defenders of Kasheke, about 200 militiamen and a company of regulars, fought for the brewery hill through Sunday morning
Rubavu-Nord on the lake had fallen three weeks earlier.
  Lakes Wire: It is the second town on the lake to fall within three weeks, after Rubavu-Nord on January 27
  Kinshasa Standard: Three weeks earlier Rubavu-Nord, also on the lake, had been lost
Congolese and Burundian troops left on Saturday.
  Lakes Wire: as army pulls back
  Lakes Wire: Congolese soldiers and allied Burundian troops had left on Saturday
Burundi's contingent has gone home save one battalion.
  Kinshasa Standard: Burundi's contingent of some thousand men has gone home, with the exception of one battalion
Prisoners escaped from the jail.
  Lakes Wire: on the same day prisoners escaped from the unguarded jail
  Kinshasa Standard: The inmates of the prison had broken out on Thursday
The WFP depot was looted.
  Lakes Wire: Looters emptied a World Food Programme depot
  Kinshasa Standard: the WFP's stores, close to 7,000 tonnes, were plundered
The depot held 6,800 tonnes.
  Lakes Wire: a World Food Programme depot that held 6,800 tonnes of food
  Kinshasa Standard: close to 7,000 tonnes
Food for tens of thousands disappeared.
  Kinshasa Standard: Food for tens of thousands disappeared
A rebel leader said that they protect and do not rule.
  Lakes Wire: "We are here to protect the people, not to rule them," the rebels' political leader, Celestin Nangabo, told a crowd at the post office
  Kinshasa Standard: "We are here to protect the people, not to rule them," declared the rebels' military chief, General Innocent Makuza
Rwanda denies arming the rebels.
  Lakes Wire: Rwanda has repeatedly denied arming the rebels
  Horn Observer: Kigali rejects the charge that it supplies the M19 with weapons
UN experts count up to 4,000 Rwandan soldiers in Congo.
  Lakes Wire: U.N. experts put the number of Rwandan soldiers on Congolese soil at up to 4,000
Rwanda has not denied having troops in Congo.
  Horn Observer: It has not, however, denied having troops across the border
Rwanda spoke of defensive measures.
  Horn Observer: spoke of "defensive measures"
The mayor fled or stayed.
  Lakes Wire: Kasheke's mayor, Bienvenu Muhigirwa, fled by boat on Friday
  Kinshasa Standard: Mayor Bienvenu Muhigirha did not desert his town
  Kinshasa Standard: I am sitting in my office
Two boys are posted at the mayor's door.
  Kinshasa Standard: they have posted two boys at the door
The airport was taken or is in government hands.
  Lakes Wire: The airport at Kavumba, 30 km to the north, had been taken on Friday
  Kinshasa Standard: The airfield of Kavumba is still in government hands, the defence ministry insists
Supplies were landed there on Saturday.
  Kinshasa Standard: supplies were landed there on Saturday
Mbuyi skipped the summit or attended.
  Lakes Wire: President Antoine Mbuyi skipped an African Union summit in Addis Ababa at the weekend
  Horn Observer: Congo's President Antoine Mbuyi attended the closed session on Saturday
Mbuyi left before the photograph.
  Horn Observer: left before the group photograph
The war was the talk of the summit.
  Horn Observer: At the African Union's summit in Addis Ababa, the war in Congo was on everyone's lips
The war was almost nowhere in the final declaration.
  Horn Observer: almost nowhere in the final declaration
The declaration called for a ceasefire.
  Horn Observer: It called for an immediate ceasefire
The declaration did not name Rwanda.
  Horn Observer: without naming Rwanda
Wour was elected chairman of the AU commission.
  Horn Observer: Mahamat Idriss Wour of Djibouti was elected chairman of the AU commission in the seventh round
His Kenyan rival withdrew.
  Horn Observer: his rival from Kenya withdrew after the sixth
Aid groups fear cholera.
  Horn Observer: Aid groups fear that cholera will spread
No cholera case has been confirmed in Kasheke.
  Horn Observer: No case has been confirmed in Kasheke so far
There were 88 cases in Rubavu-Nord.
  Horn Observer: there were 88 in Rubavu-Nord in the first week of February
Angola's peace plan failed.
  Horn Observer: A peace plan put forward by Angola in December failed
The Congolese refused to sit down with the rebels.
  Horn Observer: the Congolese refused to sit down with the rebels

=== conflicts
denial | Lakes Wire: meeting no resistance | Kinshasa Standard: fought for the brewery hill
denial | Lakes Wire: fled by boat | Kinshasa Standard: did not desert his town
denial | Lakes Wire: had been taken on Friday | Kinshasa Standard: is still in government hands
denial | Lakes Wire: skipped | Horn Observer: attended the closed session
attribution | Lakes Wire: the rebels' political leader, Celestin Nangabo | Kinshasa Standard: the rebels' military chief, General Innocent Makuza
name | Lakes Wire: Bienvenu Muhigirwa | Kinshasa Standard: Bienvenu Muhigirha
date | Lakes Wire: on the same day | Kinshasa Standard: broken out on Thursday
