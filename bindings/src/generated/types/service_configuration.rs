// @generated

use ::ews_bindings::rt;

/// Complex type `t:ServiceConfiguration`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfiguration {}

impl Eq for ServiceConfiguration {}

rt::complex_type! {
    ServiceConfiguration = "t:ServiceConfiguration";
}
