// @generated

use ::ews_bindings::{Result, xml};

use super::Watermark;

/// Complex type `t:BaseNotificationEventType`.
#[doc(alias = "BaseNotificationEventType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseNotificationEvent {
    /// Element `t:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for BaseNotificationEvent {}

xml::complex_type!(
    BaseNotificationEvent { name: "t:BaseNotificationEventType", model: "t:Watermark?"
    }
);

xml::blank_default!(BaseNotificationEvent);

impl xml::ReadNode for BaseNotificationEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
