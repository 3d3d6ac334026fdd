// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(Unsubscribe: blank);

impl xml::ReadNode for Unsubscribe {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SubscriptionId") => {
                input.require(&mut self.subscription_id, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Unsubscribe {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SubscriptionId", &self.subscription_id);
    }
}

xml::root!(Unsubscribe, "m:Unsubscribe");
