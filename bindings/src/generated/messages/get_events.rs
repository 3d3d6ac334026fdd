// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{SubscriptionId, Watermark};

/// Complex type `m:GetEventsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetEvents`.
#[doc(alias = "GetEventsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEvents {
    /// Element `m:SubscriptionId`, required.
    pub subscription_id: SubscriptionId,
    /// Element `m:Watermark`, required.
    pub watermark: Watermark,
}

impl Eq for GetEvents {}

rt::complex_type!(
    GetEvents { name: "m:GetEventsType", required: "m:SubscriptionId, m:Watermark",
    bits: 2, model: "m:SubscriptionId, m:Watermark" }
);

impl GetEvents {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(subscription_id: SubscriptionId, watermark: Watermark) -> Self {
        Self { subscription_id, watermark }
    }
}

rt::placeholder_new!(GetEvents: placeholder, placeholder);

impl rt::ReadComplex for GetEvents {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SubscriptionId") => {
                reader.require(&mut self.subscription_id, tag, 0)
            }
            (rt::M, "Watermark") => reader.require(&mut self.watermark, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetEvents {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SubscriptionId", &self.subscription_id);
        out.element("m:Watermark", &self.watermark);
    }
}

rt::root!(GetEvents, "m:GetEvents");
