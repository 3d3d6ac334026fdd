// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::SubscriptionId;

/// Complex type `m:UnsubscribeType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:Unsubscribe`.
#[doc(alias = "UnsubscribeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unsubscribe {
    /// Element `m:SubscriptionId`, required.
    pub subscription_id: SubscriptionId,
}

impl Eq for Unsubscribe {}

rt::complex_type!(
    Unsubscribe { name: "m:UnsubscribeType", required: "m:SubscriptionId", bits: 1,
    model: "m:SubscriptionId" }
);

impl Unsubscribe {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(subscription_id: SubscriptionId) -> Self {
        Self { subscription_id }
    }
}

rt::placeholder_new!(Unsubscribe: placeholder);

impl rt::ReadComplex for Unsubscribe {
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
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Unsubscribe {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SubscriptionId", &self.subscription_id);
    }
}

rt::root!(Unsubscribe, "m:Unsubscribe");
