/** What one builds with, and the tools for it. */
import { group } from '../thing.ts';

export const BUILDING = group(
  { industry: 'building', motif: 'bricks', archetype: 'texture' },
  {
    'hempcrete block = hempcrete':
      'one rectangular block of lime-bound hemp hurd, matte pale grey-beige, coarse porous surface with clearly visible straw-coloured wood chips; light and fibrous',
    'loose hemp hurd = hurd = loose hurd = hemp shiv = shiv':
      'a heap of loose, pale, straw-coloured woody chips',
    'insulation batt = insulation = batt | insulation board | insulation panel | insulation mat | insulation roll | roof insulation | glass wool | mineral wool | insulation felt':
      {
        shows:
          'one thick springy batt of matted fibres with a clean cut edge, leaning between two wooden studs',
        archetype: 'in use',
      },
    'pipe insulation = pipe lagging | foam tube': {
      shows: 'one straight foam tube, its slit and one end visible',
      archetype: 'packshot',
    },
    'floor underlay | impact sound felt | underlay | sound felt | carpet underlay': {
      shows: 'one roll of thin dense felt, partly unrolled under wooden floor boards',
      archetype: 'in use',
      motif: 'roll',
    },
    'plaster | lime plaster | finishing plaster | render | clay plaster | stucco | filler | joint compound | spackle':
      {
        shows:
          'a smooth and a rough patch of freshly trowelled mineral plaster on a wall, fine grain visible',
        archetype: 'in use',
      },
    'wall panel = dry-lining board | wall board | plasterboard | drywall | cladding | ceiling panel | panelling':
      'one flat board leaning upright, surface and cut edge with its core visible',
    'screed additive | cut fibre | reinforcing fibre | chopped fibre | fibre additive | concrete fibre':
      'a small heap of short, loose, straw-coloured cut fibres',
    'cement | mortar mix | tile adhesive | concrete mix | grout | lime mortar | quicklime | sand | aggregate | tile grout':
      { shows: 'a small heap of powder before it', packaging: 'sack' },
    'brick | paving stone | paver | concrete block | roof tile | slate tile | clay brick | cobblestone | kerb stone':
      'a few pieces, neatly stacked',
    'tile | floor tile | wall tile | ceramic tile | mosaic tile | bathroom tile | porcelain tile':
      'a few pieces laid as a pattern, plain',
    'flooring | laminate | parquet | vinyl flooring | floorboard | hardwood floor | laminate flooring | carpet tile | vinyl plank | decking | decking board | wood flooring':
      'a few boards laid side by side, grain visible',
    'timber | plank | plywood | lumber | mdf board | beam | board | osb board | wooden board | wooden beam | veneer | dowel | skirting board | moulding | batten':
      'a few pieces stacked, grain and cut ends visible',
    'door | front door | interior door | window | skylight | shutter | door frame | roof window | sliding door | garage door | window frame | stair | staircase | banister | railing | handrail':
      { shows: 'one, front view', archetype: 'packshot' },
    'door handle | door knob | hinge | lock | padlock | deadbolt | door stop | key safe | cylinder lock | drawer knob | cabinet handle | drawer handle | letterbox | mailbox | house number | door chain | bracket | shelf bracket | curtain rod | curtain pole':
      { shows: '', archetype: 'technical', motif: 'tool' },
    'bathtub | toilet | washbasin | shower head | shower tray | bidet | toilet seat | shower enclosure | shower | bath tub | basin | urinal | shower cabin | shower screen | shower set | mixer tap | basin mixer':
      { shows: 'one, clean, empty', archetype: 'packshot' },
    'pipe | pipe fitting | valve | gutter | tube fitting | drain | hose clamp | water heater | boiler | copper pipe | pvc pipe | downpipe | water pump | ball valve | plumbing fitting':
      { shows: '', archetype: 'technical', motif: 'tool' },
    'roofing felt | roof sheet | geotextile | membrane | vapour barrier | waterproofing membrane | damp proof membrane | sealing tape':
      { shows: 'one roll, partly unrolled', motif: 'roll' },
    'sealant | silicone sealant | expanding foam | caulk | construction adhesive | mounting adhesive | waterproofing':
      { shows: 'one plain cartridge without print', archetype: 'packshot', motif: 'bottle' },
  },
);

export const PAINTS = group(
  { industry: 'building', motif: 'jar', packaging: 'can' },
  {
    'wood oil | wood finish | oil finish | wood stain | decking oil | linseed oil | danish oil | wood wax | floor oil | furniture oil | wood preservative | teak oil':
      { shows: 'closed, beside a piece of wood half coated, its grain deepened', archetype: 'packshot' },
    'paint | wall paint | alkyd paint | emulsion paint | varnish | lacquer | primer paint | chalk paint | gloss paint | metal paint | enamel paint | floor paint | masonry paint | exterior paint | interior paint':
      'open, smooth paint inside, a brush with a stroke of its colour beside it',
    'paint roller | roller brush | decorating brush | painters tape | dust sheet | paint tray | wallpaper paste | paint sprayer | putty knife':
      { shows: '', packaging: null, motif: 'tool', industry: 'tools' },
    'solvent | white spirit | paint thinner | turpentine | acetone | methylated spirit': {
      shows: 'clear liquid',
      packaging: 'canister',
    },
  },
);

export const TOOLS = group(
  { industry: 'tools', motif: 'tool' },
  {
    'hammer | mallet | sledgehammer | claw hammer | crowbar | pry bar | rubber mallet':
      'one, lying diagonally',
    'screwdriver | screwdriver set | hex key | allen key | bit set | torx key | electric screwdriver | nut driver':
      'plain handle, tip visible',
    'wrench = spanner | socket set | adjustable wrench | torque wrench | ratchet | pipe wrench | impact wrench | socket wrench':
      'polished metal, lying diagonally',
    'pliers = plier | wire cutter | wire stripper | crimping tool | clamp | vise | vice | bolt cutter | locking pliers | c-clamp | bar clamp | pincer':
      'one, slightly open',
    'drill | cordless drill | power drill | impact driver | hammer drill | rotary tool | drill press | drill driver | rotary hammer | demolition hammer':
      'one, without bit case, three-quarter view',
    'drill bit | drill bit set | router bit | saw blade | hole saw | grinding disc | cutting disc | sanding disc | sanding sheet | sandpaper':
      { shows: 'neatly laid out', archetype: 'technical' },
    'saw | hand saw | circular saw | jigsaw tool | table saw | mitre saw | miter saw | hacksaw | band saw | reciprocating saw | coping saw | scroll saw | bow saw':
      'one, blade visible',
    'sander | angle grinder | grinder | planer | wood router | heat gun | soldering iron | nail gun | welder | staple gun | compressor | air compressor | orbital sander | bench grinder | belt sander | multimeter tool | lathe | welding machine | rivet gun | caulking gun | polisher':
      'one, three-quarter view',
    'chisel | file | rasp | hand plane | wood carving set | utility knife | box cutter | scraper | chisel set | carving knife set | carpenter pencil | awl | tin snips':
      '',
    'tape measure | work light | measuring tool | gauge | spirit level | laser level | caliper | square | multimeter | stud finder | measuring tape | combination square | voltage tester | digital caliper | laser measure | angle finder | torpedo level | feeler gauge':
      { shows: 'plain scale', archetype: 'technical' },
    'screws = screw | nails = nail | bolt | washer hardware | wall plug | rivet | threaded rod | nut and bolt | wood screw | nuts and bolts | anchor bolt | drywall screw | fastener | cable tie | zip tie | hook and eye | staples | o-ring | spring | threaded insert':
      { shows: 'a small neat group, threads and heads sharp', archetype: 'technical' },
    'toolbox | tool box | tool bag | tool set | tool belt | workbench | ladder | step ladder | sawhorse | tool chest | tool kit | tool cabinet | pegboard | stepladder | scaffolding | hand truck | sack truck | trolley | creeper':
      { shows: 'one, three-quarter view', motif: 'box' },
    'safety glasses | safety goggles | ear defenders | ear muffs | ear protection | respirator | dust mask | welding helmet | safety helmet | safety harness | face shield | safety boot | knee pads | fire extinguisher | safety vest reflective':
      '',
    'lubricant | grease | wd-40 | penetrating oil | chain oil | silicone spray': {
      shows: 'plain, without print',
      packaging: 'spray bottle',
      motif: 'bottle',
    },
    'ratchet strap | tie-down strap | tow strap | chain | tarpaulin | lashing strap | wire | steel cable | wire rope | hoist | jack stand':
      { shows: 'neatly coiled', motif: 'coil' },
  },
);
