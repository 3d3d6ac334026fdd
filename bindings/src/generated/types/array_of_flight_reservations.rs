// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FlightReservationEntity;

/// Complex type `t:ArrayOfFlightReservationsType`.
#[doc(alias = "ArrayOfFlightReservationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFlightReservations(pub Vec<FlightReservationEntity>);

impl ArrayOfFlightReservations {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfFlightReservationsType",
        content: xml::Content::Model("t:FlightReservation*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfFlightReservations, FlightReservationEntity);

::ews_bindings::complex_type!(ArrayOfFlightReservations);

impl xml::ReadNode for ArrayOfFlightReservations {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FlightReservation") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFlightReservations {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FlightReservation", &self.0);
    }
}
