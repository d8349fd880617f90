Not proven: the fire at Kinloch mill

=== Caledonian Press | 2020-02-13 | wire
Teenager walks free as jury finds mill fire charge not proven

PERTH (CP) - A teenager accused of burning down one of Scotland's oldest water mills walked free on Thursday after a jury found the case against him not proven.

The 17-year-old, who cannot be named for legal reasons, had denied setting fire to Kinloch Mill in July 2018, a blaze that destroyed the 340-year-old building and caused £1.6 million of damage.

The jury of eight women and seven men took two hours to return its verdict at Perth Sheriff Court. The boy's mother wept in the public gallery.

The prosecution had relied on a video in which the boy was heard to say: "That'll make a bonny fire." His solicitor, Eilidh Sinclair, told the court that he had been speaking of a heap of brushwood.

Sheriff Duncan Farquhar thanked the jurors for their care. "This was a difficult case in which feelings ran high," he said.

The Kinloch Trust, which owned the mill, said it would rebuild it if it could raise the money.

=== Perthshire Gazette | 2020-02-14
Who burned Kinloch Mill? Village left without an answer

Nobody in Kinloch will say aloud whom they suspect, and since yesterday the law will not say it either.

A majority of the fifteen people who for six days had listened to the evidence at Perth could not be sure that a local lad had started the fire which, on a warm night in July 2018, reduced the mill of 1678 to four walls. Their verdict, "not proven", exists in Scotland alone and sends the accused home as free as an acquittal.

He is 17 and was 15 at the time. On a clip found on a friend's phone, shot an hour before the alarm, his voice says: "That'll make a bonny blaze." It was about brushwood, argued Eilidh Sinclair, who defended him, and nobody could prove otherwise.

"Feelings ran high in this case," Sheriff Duncan Farquhar observed before he discharged the jury, for whose patience he had warm words.

Margaret Bell, chair of the trust to which the mill belonged, ruled out that it would ever be built again. The insurance, she said, had covered less than half of the loss of £1.6m.

=== Scots Law Weekly | 2020-02-17
Kinloch case revives call to end third verdict

The outcome of last week's trial over the Kinloch Mill fire has led to new calls for the abolition of the not proven verdict.

A jury at Dundee Sheriff Court returned it on Thursday in the case of a boy of 17 who had been charged with wilful fire-raising.

"It tells the accused that we think he did it and the victim that we don't care," said Professor Alan Moncrieff of Strathtay University. He has studied 900 trials and found that juries choose it most often when they believe that the accused is guilty but the evidence falls short.

Ms Sinclair, for the defence, disagreed. The verdict protected the innocent, she told this paper.

A government consultation on the matter runs until May. In 2016 a bill to scrap the verdict was defeated in the Scottish Parliament by 80 votes to 28.

=== facts
The jury found the case not proven.
  Caledonian Press: jury finds mill fire charge not proven
  Caledonian Press: a jury found the case against him not proven
  Caledonian Press: The jury of eight women and seven men took two hours to return its verdict at Perth Sheriff Court
  Perthshire Gazette: A majority of the fifteen people ... could not be sure that a local lad had started the fire
  Scots Law Weekly: A jury at Dundee Sheriff Court returned it on Thursday in the case of a boy of 17
The accused walked free.
  Caledonian Press: Teenager walks free
  Caledonian Press: A teenager accused of burning down one of Scotland's oldest water mills walked free on Thursday
  Perthshire Gazette: sends the accused home as free as an acquittal
The boy was accused of setting fire to the mill.
  Caledonian Press: A teenager accused of burning down one of Scotland's oldest water mills
  Scots Law Weekly: who had been charged with wilful fire-raising
The boy is 17.
  Caledonian Press: The 17-year-old
  Perthshire Gazette: He is 17
  Scots Law Weekly: a boy of 17
He was 15 at the time.
  Perthshire Gazette: was 15 at the time
He cannot be named.
  Caledonian Press: who cannot be named for legal reasons
He had denied it.
  Caledonian Press: The 17-year-old ... had denied setting fire to Kinloch Mill in July 2018
The fire destroyed the mill in July 2018.
  Caledonian Press: a blaze that destroyed the 340-year-old building
  Perthshire Gazette: the fire which, on a warm night in July 2018, reduced the mill of 1678 to four walls
The mill was 340 years old.
  Caledonian Press: the 340-year-old building
  Perthshire Gazette: the mill of 1678
The damage was £1.6 million.
  Caledonian Press: caused £1.6 million of damage
  Perthshire Gazette: the loss of £1.6m
The jury had fifteen members.
  Caledonian Press: The jury of eight women and seven men
  Perthshire Gazette: the fifteen people
The jury took two hours.
  Caledonian Press: The jury of eight women and seven men took two hours to return its verdict
The court that heard the case.
  Caledonian Press: its verdict at Perth Sheriff Court
  Perthshire Gazette: who for six days had listened to the evidence at Perth
  Scots Law Weekly: A jury at Dundee Sheriff Court
The trial lasted six days.
  Perthshire Gazette: who for six days had listened to the evidence at Perth
The mother wept.
  Caledonian Press: The boy's mother wept in the public gallery
The boy is heard speaking of a bonny fire on a video.
  Caledonian Press: a video in which the boy was heard to say: "That'll make a bonny fire."
  Perthshire Gazette: On a clip found on a friend's phone, shot an hour before the alarm, his voice says: "That'll make a bonny blaze."
The prosecution relied on the video.
  Caledonian Press: The prosecution had relied on a video
The clip was shot an hour before the alarm.
  Perthshire Gazette: shot an hour before the alarm
The solicitor said that it was about brushwood.
  Caledonian Press: His solicitor, Eilidh Sinclair, told the court that he had been speaking of a heap of brushwood
  Perthshire Gazette: It was about brushwood, argued Eilidh Sinclair, who defended him
Nobody could prove otherwise.
  Perthshire Gazette: nobody could prove otherwise
The sheriff thanked the jurors.
  Caledonian Press: Sheriff Duncan Farquhar thanked the jurors for their care
  Perthshire Gazette: for whose patience he had warm words
The sheriff said that feelings ran high.
  Caledonian Press: "This was a difficult case in which feelings ran high," he said
  Perthshire Gazette: "Feelings ran high in this case," Sheriff Duncan Farquhar observed
Whether the trust will rebuild the mill.
  Caledonian Press: The Kinloch Trust, which owned the mill, said it would rebuild it
  Perthshire Gazette: Margaret Bell, chair of the trust to which the mill belonged, ruled out that it would ever be built again
The rebuilding depends on money.
  Caledonian Press: if it could raise the money
The trust owned the mill.
  Caledonian Press: which owned the mill
  Perthshire Gazette: the trust to which the mill belonged
The insurance covered less than half.
  Perthshire Gazette: The insurance, she said, had covered less than half of the loss
Nobody in Kinloch says whom they suspect.
  Perthshire Gazette: Nobody in Kinloch will say aloud whom they suspect
It is open who burned the mill.
  Perthshire Gazette: Village left without an answer
  Perthshire Gazette: the law will not say it either
The verdict exists in Scotland alone.
  Perthshire Gazette: Their verdict, "not proven", exists in Scotland alone
There are calls for the abolition of the verdict.
  Scots Law Weekly: Kinloch case revives call to end third verdict
  Scots Law Weekly: The outcome of last week's trial over the Kinloch Mill fire has led to new calls for the abolition of the not proven verdict
Moncrieff said what the verdict tells the accused.
  Scots Law Weekly: "It tells the accused that we think he did it and the victim that we don't care," said Professor Alan Moncrieff
He studied 900 trials.
  Scots Law Weekly: He has studied 900 trials
Juries choose it when evidence falls short.
  Scots Law Weekly: juries choose it most often when they believe that the accused is guilty but the evidence falls short
Sinclair disagreed.
  Scots Law Weekly: Ms Sinclair, for the defence, disagreed
Sinclair said that the verdict protected the innocent.
  Scots Law Weekly: The verdict protected the innocent, she told this paper
A consultation runs until May.
  Scots Law Weekly: A government consultation on the matter runs until May
A bill was defeated in 2016.
  Scots Law Weekly: In 2016 a bill to scrap the verdict was defeated in the Scottish Parliament by 80 votes to 28

=== conflicts
quotation | Caledonian Press: a bonny fire | Perthshire Gazette: a bonny blaze
quotation | Caledonian Press: This was a difficult case in which feelings ran high | Perthshire Gazette: Feelings ran high in this case
denial | Caledonian Press: said it would rebuild it | Perthshire Gazette: ruled out that it would ever be built again
place | Caledonian Press: at Perth Sheriff Court | Scots Law Weekly: at Dundee Sheriff Court
place | Perthshire Gazette: at Perth | Scots Law Weekly: at Dundee Sheriff Court
