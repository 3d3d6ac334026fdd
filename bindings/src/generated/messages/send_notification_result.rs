// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::SubscriptionStatus;

/// Complex type `m:SendNotificationResultType`.
///
/// Global element `m:SendNotificationResult`.
#[doc(alias = "SendNotificationResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendNotificationResult {
    /// Element `m:SubscriptionStatus`, required.
    pub subscription_status: SubscriptionStatus,
}

impl Eq for SendNotificationResult {}

xml::complex_type!(
    SendNotificationResult { name: "m:SendNotificationResultType", required:
    "m:SubscriptionStatus", bits: 1, model: "m:SubscriptionStatus" }
);

impl SendNotificationResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(subscription_status: SubscriptionStatus) -> Self {
        Self { subscription_status }
    }
}

xml::blank_new!(SendNotificationResult: blank);

impl xml::ReadNode for SendNotificationResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SubscriptionStatus") => {
                input.require(&mut self.subscription_status, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SendNotificationResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SubscriptionStatus", &self.subscription_status);
    }
}

xml::root!(SendNotificationResult, "m:SendNotificationResult");
