// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ParticipantActivity;

/// Complex type `t:NonEmptyArrayOfParticipantActivities`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfParticipantActivities(pub Vec<ParticipantActivity>);

impl NonEmptyArrayOfParticipantActivities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfParticipantActivities",
        content: xml::Content::Model("t:ParticipantActivity+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfParticipantActivities, ParticipantActivity);

::ews_bindings::complex_type!(NonEmptyArrayOfParticipantActivities);

impl xml::ReadNode for NonEmptyArrayOfParticipantActivities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ParticipantActivity") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfParticipantActivities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ParticipantActivity", &self.0);
    }
}
