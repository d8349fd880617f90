Air leak on the space station

=== Orbital Press | 2025-08-30 | wire
Astronauts take shelter after air leak on space station

Seven astronauts on the International Space Station spent four hours in their docked capsules on Thursday after air began to escape from a storage module, the American space agency said.

The crew was never in danger, said Carla Jiménez, who oversees the station for NASA. They closed the hatch to the module, and the pressure in the rest of the outpost has been stable ever since.

The leak was discovered at 03:15 GMT by the Japanese astronaut Kenji Arai, 44, who heard a hiss while he was looking for a spare filter. A crack 9 millimeters long was later found beside a window.

"It whistled like a kettle," Arai told controllers in Houston, according to a recording.

The Russian space agency said that the crack had been sealed with resin and that the module would be opened again on Monday. A spacewalk planned for Friday was put off.

It is the third leak on the station, which is to be abandoned in 2030, in five years. A commission had advised the partners in 2023 to replace the module, but no money was found for it.

=== Tokyo Star | 2025-08-30
Arai's sharp ears save the day in orbit

When the lights flicker and 400 kilometres of nothing lie below you, a hiss is the last thing that you want to hear. Kenji Arai heard it on Thursday, shortly after midday in Tokyo, as he rummaged for a filter.

Two minutes later he and his six comrades sat strapped in the ships that had brought them, ready to leave for home. They had not had time to shut the module in which the air was seeping out; a Russian colleague went back for it an hour later in a pressure suit.

The fissure, hardly longer than a fingernail is wide, is next to a porthole. "It whistled like a flute," the 44-year-old from Sendai radioed to the ground.

Not until after seven in the morning GMT were the seven allowed out of their capsules. For two of the hours Houston considered bringing everyone down, Ms Jiménez of NASA admitted, and the situation was "as serious as it gets".

The Russian side has so far been unable to close the gap, said Arai's superiors at the agency in Tsukuba.

An excursion into open space, which had been on the programme for Friday, does not take place for the time being.

=== Cosmos Weekly | 2025-09-01
Old, tired, leaking: how long can the station last?

The walls of the space station are a quarter of a century old, and they are beginning to tell. On Thursday air got out of it again, for the fifth time since 2020.

The hole was found by Dmitri Volkov, a Russian flight engineer, at a quarter past three in the morning Greenwich time, and the seven people on board fled into their spacecraft until the all-clear came.

Friday's spacewalk went ahead as planned, so that at least the new antenna is in place.

Experts had recommended two years ago that the module be exchanged, to no avail: none of the member states was willing to pay.

NASA wants to let the station fall into the Pacific at the end of the decade. Its successors, which private firms are to build, exist on paper only.

"You do not repair a house that you are going to tear down," said Piotr Lem, who teaches space law in Leiden.

=== facts
Air escaped from a storage module on Thursday.
  Orbital Press: air leak on space station
  Orbital Press: air began to escape from a storage module
  Tokyo Star: the module in which the air was seeping out
  Cosmos Weekly: On Thursday air got out of it again
The seven astronauts took shelter in their capsules.
  Orbital Press: Astronauts take shelter
  Orbital Press: Seven astronauts on the International Space Station spent four hours in their docked capsules on Thursday
  Tokyo Star: Two minutes later he and his six comrades sat strapped in the ships that had brought them
  Tokyo Star: Not until after seven in the morning GMT were the seven allowed out of their capsules
  Cosmos Weekly: the seven people on board fled into their spacecraft until the all-clear came
The crew was in danger.
  Orbital Press: The crew was never in danger, said Carla Jiménez, who oversees the station for NASA
  Tokyo Star: For two of the hours Houston considered bringing everyone down, Ms Jiménez of NASA admitted, and the situation was "as serious as it gets"
The crew closed the hatch before they left.
  Orbital Press: They closed the hatch to the module
  Tokyo Star: They had not had time to shut the module in which the air was seeping out
A Russian went back to close it.
  Tokyo Star: a Russian colleague went back for it an hour later in a pressure suit
The pressure has been stable.
  Orbital Press: the pressure in the rest of the outpost has been stable ever since
Arai discovered the leak.
  Orbital Press: The leak was discovered at 03:15 GMT by the Japanese astronaut Kenji Arai
  Tokyo Star: Arai's sharp ears save the day in orbit
  Tokyo Star: Kenji Arai heard it on Thursday, shortly after midday in Tokyo
  Cosmos Weekly: The hole was found by Dmitri Volkov, a Russian flight engineer, at a quarter past three in the morning Greenwich time
He was looking for a filter.
  Orbital Press: he was looking for a spare filter
  Tokyo Star: he rummaged for a filter
He heard a hiss.
  Orbital Press: who heard a hiss
  Tokyo Star: Kenji Arai heard it
A hiss is the last thing one wants to hear.
  Tokyo Star: a hiss is the last thing that you want to hear
The crack is beside a window.
  Orbital Press: A crack 9 millimeters long was later found beside a window
  Tokyo Star: The fissure, hardly longer than a fingernail is wide, is next to a porthole
Arai: it whistled like a kettle.
  Orbital Press: "It whistled like a kettle," Arai told controllers in Houston
  Tokyo Star: "It whistled like a flute," the 44-year-old from Sendai radioed to the ground
Arai is 44.
  Orbital Press: Kenji Arai, 44
  Tokyo Star: the 44-year-old from Sendai
The crack has been sealed.
  Orbital Press: the crack had been sealed with resin
  Tokyo Star: The Russian side has so far been unable to close the gap
The module opens again on Monday.
  Orbital Press: the module would be opened again on Monday
Friday's spacewalk was put off.
  Orbital Press: A spacewalk planned for Friday was put off
  Tokyo Star: An excursion into open space, which had been on the programme for Friday, does not take place for the time being
  Cosmos Weekly: Friday's spacewalk went ahead as planned
The new antenna is in place.
  Cosmos Weekly: the new antenna is in place
The number of leaks in five years.
  Orbital Press: It is the third leak on the station, which is to be abandoned in 2030, in five years
  Cosmos Weekly: On Thursday air got out of it again, for the fifth time since 2020
The station is to be given up in 2030.
  Orbital Press: the station, which is to be abandoned in 2030
  Cosmos Weekly: NASA wants to let the station fall into the Pacific at the end of the decade
Experts advised in 2023 to replace the module.
  Orbital Press: A commission had advised the partners in 2023 to replace the module
  Cosmos Weekly: Experts had recommended two years ago that the module be exchanged
No money was found for it.
  Orbital Press: no money was found for it
  Cosmos Weekly: none of the member states was willing to pay
The station is old.
  Cosmos Weekly: Old, tired, leaking: how long can the station last?
  Cosmos Weekly: The walls of the space station are a quarter of a century old
The successors exist on paper only.
  Cosmos Weekly: Its successors, which private firms are to build, exist on paper only
Lem: you do not repair a house to be torn down.
  Cosmos Weekly: "You do not repair a house that you are going to tear down," said Piotr Lem
Lem teaches space law.
  Cosmos Weekly: who teaches space law in Leiden

=== conflicts
denial | Orbital Press: was never in danger | Tokyo Star: "as serious as it gets"
denial | Orbital Press: They closed the hatch | Tokyo Star: had not had time to shut the module
denial | Orbital Press: had been sealed with resin | Tokyo Star: has so far been unable to close the gap
denial | Orbital Press: was put off | Cosmos Weekly: went ahead as planned
denial | Tokyo Star: does not take place | Cosmos Weekly: went ahead as planned
name | Orbital Press: Kenji Arai | Cosmos Weekly: Dmitri Volkov
name | Tokyo Star: Kenji Arai | Cosmos Weekly: Dmitri Volkov
quotation | Orbital Press: like a kettle | Tokyo Star: like a flute
figure | Orbital Press: third leak | Cosmos Weekly: fifth time
