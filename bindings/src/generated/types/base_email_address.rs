// @generated

use ::ews_bindings::rt;

/// Complex type `t:BaseEmailAddressType`.
#[doc(alias = "BaseEmailAddressType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseEmailAddress {}

impl Eq for BaseEmailAddress {}

rt::complex_type! {
    BaseEmailAddress = "t:BaseEmailAddressType";
}
