// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RecipientTrackingEvent;

/// Complex type `t:ArrayOfRecipientTrackingEventType`.
#[doc(alias = "ArrayOfRecipientTrackingEventType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRecipientTrackingEvent(pub Vec<RecipientTrackingEvent>);

impl ArrayOfRecipientTrackingEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRecipientTrackingEventType",
        content: xml::Content::Model("(t:RecipientTrackingEvent)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRecipientTrackingEvent, RecipientTrackingEvent);

::ews_bindings::complex_type!(ArrayOfRecipientTrackingEvent);

impl xml::ReadNode for ArrayOfRecipientTrackingEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "RecipientTrackingEvent") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRecipientTrackingEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RecipientTrackingEvent", &self.0);
    }
}
