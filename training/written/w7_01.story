A Polish bishop resigns over a church sale

=== Wisla News Agency | 2022-09-05 | wire
Pope accepts resignation of Polish bishop over sale of church land

WARSAW, Sept 5 (Wisla) - Pope Francis has accepted the resignation of Bishop Stanislaw Gorecki of Zamosz, who was accused of selling church land to his nephew for a fraction of its value, the Vatican said on Monday.

Gorecki, 68, had led the diocese in eastern Poland since 2011. Archbishop Henryk Lis of Lublin will run it until a successor is named.

The bishop denied wrongdoing in a statement read in all parishes on Sunday. "I leave with a clear conscience and a heavy heart," it said.

Prosecutors opened an investigation in March after a newspaper reported that 12 hectares near a planned motorway exit had been sold in 2019 for 340,000 zlotys. An appraiser hired by the diocese valued the land at 2.9 million zlotys.

The nephew, developer Piotr Gorecki, has not been charged. His lawyer declined to comment.

It is the fifth resignation of a Polish bishop in three years. The previous four were linked to the handling of sexual abuse cases.

=== Kurier Wschodni | 2022-09-06
Rome closes the Zamosz file

For eleven years Stanislaw Gorecki was the most powerful man in a diocese of 210 parishes. Since noon yesterday he is a pensioner.

The Holy See's bulletin needed one line to announce that the pontiff had let him go. It gave no reason. None was required: everybody in Zamosz knows about the meadows by the S17, which the curia had parted with in 2018 for little more than a tenth of what an expert later said they were worth. The buyer was a building company that belongs to the son of the bishop's sister, Pawel Gorecki.

"I go with a clean conscience and a heavy heart," the faithful heard from the pulpits the day before.

Whether the law will be satisfied is another matter. A criminal inquiry has been under way since spring. It was prompted by reports in this newspaper.

Until the Pope has chosen a new shepherd, the metropolitan of Lublin, Archbishop Henryk Lis, takes charge. Priests who asked not to be named told the Kurier that the nuncio had urged Gorecki three times since Easter to step aside.

=== Voice of the Faithful | 2022-09-06
A good shepherd hounded out by the media

They have got their way. After half a year of slander, Bishop Gorecki has laid down his office, and those who hate the Church are rubbing their hands.

Let us recall who this man is. He built two hospices and a home for single mothers, and he opened 40 rooms of the seminary to refugees from Ukraine.

The charge against him is that he sold some marshy fields. He never denied that the price was low; on Sunday he admitted in his letter that it had been a mistake. But the fields were flooded two years in three, and no one else had bid for them.

The nephew has meanwhile been charged with fraud, a scandalous step which shows how eager the prosecutors are to please the press.

Bishop Marek Wolny of Rzeszow, who will look after the diocese for the time being, asked for prayer. "The truth has time," he told our portal.

On Saturday the faithful will gather for a rosary in front of the cathedral.

=== facts
The Pope accepted the resignation of Bishop Gorecki.
  Wisla News Agency: Pope accepts resignation of Polish bishop
  Wisla News Agency: Pope Francis has accepted the resignation of Bishop Stanislaw Gorecki of Zamosz
  Kurier Wschodni: Rome closes the Zamosz file
  Kurier Wschodni: Since noon yesterday he is a pensioner
  Kurier Wschodni: The Holy See's bulletin needed one line to announce that the pontiff had let him go
  Voice of the Faithful: A good shepherd hounded out by the media
  Voice of the Faithful: Bishop Gorecki has laid down his office
The Vatican gave no reason.
  Kurier Wschodni: It gave no reason
He is accused of selling church land to a nephew for too little.
  Wisla News Agency: who was accused of selling church land to his nephew for a fraction of its value
  Voice of the Faithful: The charge against him is that he sold some marshy fields
Gorecki had led the diocese since 2011.
  Wisla News Agency: Gorecki, 68, had led the diocese in eastern Poland since 2011
  Kurier Wschodni: For eleven years Stanislaw Gorecki was the most powerful man in a diocese
The diocese has 210 parishes.
  Kurier Wschodni: a diocese of 210 parishes
An archbishop will run the diocese until a successor is named.
  Wisla News Agency: Archbishop Henryk Lis of Lublin will run it until a successor is named
  Kurier Wschodni: Until the Pope has chosen a new shepherd, the metropolitan of Lublin, Archbishop Henryk Lis, takes charge
  Voice of the Faithful: Bishop Marek Wolny of Rzeszow, who will look after the diocese for the time being
Whether the bishop admitted wrongdoing in his statement.
  Wisla News Agency: The bishop denied wrongdoing in a statement
  Voice of the Faithful: on Sunday he admitted in his letter that it had been a mistake
The statement was read in the parishes on Sunday.
  Wisla News Agency: a statement read in all parishes on Sunday
  Kurier Wschodni: the faithful heard from the pulpits the day before
He leaves with a clear conscience and a heavy heart.
  Wisla News Agency: "I leave with a clear conscience and a heavy heart," it said
  Kurier Wschodni: "I go with a clean conscience and a heavy heart," the faithful heard from the pulpits
Prosecutors opened an investigation in March.
  Wisla News Agency: Prosecutors opened an investigation in March
  Kurier Wschodni: A criminal inquiry has been under way since spring
A newspaper's report prompted the investigation.
  Wisla News Agency: after a newspaper reported that 12 hectares near a planned motorway exit had been sold
  Kurier Wschodni: It was prompted by reports in this newspaper
The land was sold in 2019.
  Wisla News Agency: 12 hectares near a planned motorway exit had been sold in 2019 for 340,000 zlotys
  Kurier Wschodni: the meadows by the S17, which the curia had parted with in 2018
The price was about a tenth of the value.
  Wisla News Agency: for a fraction of its value
  Kurier Wschodni: for little more than a tenth of what an expert later said they were worth
An appraiser valued the land at 2.9 million zlotys.
  Wisla News Agency: An appraiser hired by the diocese valued the land at 2.9 million zlotys
  Kurier Wschodni: what an expert later said they were worth
The buyer was the nephew.
  Wisla News Agency: selling church land to his nephew
  Wisla News Agency: The nephew, developer Piotr Gorecki
  Kurier Wschodni: The buyer was a building company that belongs to the son of the bishop's sister, Pawel Gorecki
Whether the nephew has been charged.
  Wisla News Agency: The nephew, developer Piotr Gorecki, has not been charged
  Voice of the Faithful: The nephew has meanwhile been charged with fraud
The nephew's lawyer declined to comment.
  Wisla News Agency: His lawyer declined to comment
It is the fifth such resignation in three years.
  Wisla News Agency: It is the fifth resignation of a Polish bishop in three years
The previous four were over abuse cases.
  Wisla News Agency: The previous four were linked to the handling of sexual abuse cases
It is open whether the law is satisfied.
  Kurier Wschodni: Whether the law will be satisfied is another matter
The nuncio urged him three times to go.
  Kurier Wschodni: Priests who asked not to be named told the Kurier that the nuncio had urged Gorecki three times since Easter to step aside
He was slandered for half a year.
  Voice of the Faithful: After half a year of slander
His enemies are pleased.
  Voice of the Faithful: They have got their way
  Voice of the Faithful: those who hate the Church are rubbing their hands
He built two hospices and a home.
  Voice of the Faithful: He built two hospices and a home for single mothers
He opened seminary rooms to refugees.
  Voice of the Faithful: he opened 40 rooms of the seminary to refugees from Ukraine
He never denied that the price was low.
  Voice of the Faithful: He never denied that the price was low
The fields were often flooded.
  Voice of the Faithful: the fields were flooded two years in three
No one else bid.
  Voice of the Faithful: no one else had bid for them
The charge shows how eager prosecutors are to please the press.
  Voice of the Faithful: a scandalous step which shows how eager the prosecutors are to please the press
Wolny asked for prayer.
  Voice of the Faithful: Bishop Marek Wolny of Rzeszow ... asked for prayer
The truth has time, Wolny said.
  Voice of the Faithful: "The truth has time," he told our portal
A rosary will be held on Saturday.
  Voice of the Faithful: On Saturday the faithful will gather for a rosary in front of the cathedral

=== conflicts
quotation | Wisla News Agency: I leave with a clear conscience and a heavy heart | Kurier Wschodni: I go with a clean conscience and a heavy heart
date | Wisla News Agency: in 2019 | Kurier Wschodni: in 2018
name | Wisla News Agency: Piotr Gorecki | Kurier Wschodni: Pawel Gorecki
name | Wisla News Agency: Archbishop Henryk Lis of Lublin | Voice of the Faithful: Bishop Marek Wolny of Rzeszow
name | Kurier Wschodni: the metropolitan of Lublin, Archbishop Henryk Lis | Voice of the Faithful: Bishop Marek Wolny of Rzeszow
denial | Wisla News Agency: denied wrongdoing | Voice of the Faithful: admitted in his letter that it had been a mistake
denial | Wisla News Agency: has not been charged | Voice of the Faithful: has meanwhile been charged with fraud
