// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    BaseNotificationEvent { name: "t:BaseNotificationEventType", model: "t:Watermark?"
    }
);

rt::placeholder_default!(BaseNotificationEvent);

impl rt::ReadComplex for BaseNotificationEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Watermark") => reader.fill(&mut self.watermark, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseNotificationEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Watermark", &self.watermark);
    }
}
