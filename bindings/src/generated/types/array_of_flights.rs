// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FlightEntity;

/// Complex type `t:ArrayOfFlightsType`.
#[doc(alias = "ArrayOfFlightsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFlights(pub Vec<FlightEntity>);

impl ArrayOfFlights {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfFlightsType",
        content: xml::Content::Model("t:Flight*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfFlights, FlightEntity);

::ews_bindings::complex_type!(ArrayOfFlights);

impl xml::ReadNode for ArrayOfFlights {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Flight") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFlights {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Flight", &self.0);
    }
}
