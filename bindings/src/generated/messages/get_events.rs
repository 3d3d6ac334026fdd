// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetEvents: blank, blank);

impl xml::ReadNode for GetEvents {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SubscriptionId") => {
                input.require(&mut self.subscription_id, tag, 0)
            }
            (xml::M, "Watermark") => input.require(&mut self.watermark, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetEvents {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SubscriptionId", &self.subscription_id);
        out.element("m:Watermark", &self.watermark);
    }
}

xml::root!(GetEvents, "m:GetEvents");
