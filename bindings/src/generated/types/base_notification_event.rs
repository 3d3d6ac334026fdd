// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Watermark;

/// Complex type `t:BaseNotificationEventType`.
#[doc(alias = "BaseNotificationEventType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseNotificationEvent {
    /// Element `t:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl BaseNotificationEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseNotificationEventType",
        content: xml::Content::Model("t:Watermark?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BaseNotificationEvent);

::ews_bindings::blank_default!(BaseNotificationEvent);

impl xml::ReadNode for BaseNotificationEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Watermark") => input.fill(&mut self.watermark, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BaseNotificationEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Watermark", &self.watermark);
    }
}
