// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SendNotificationResult: placeholder);

impl rt::ReadComplex for SendNotificationResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SubscriptionStatus") => {
                reader.require(&mut self.subscription_status, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SendNotificationResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SubscriptionStatus", &self.subscription_status);
    }
}

rt::root!(SendNotificationResult, "m:SendNotificationResult");
