// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:SenderAddInEntityType`, since `V2016_10_10`.
#[doc(alias = "SenderAddInEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SenderAddInEntity {
    /// Element `t:ExtensionId`, optional.
    pub extension_id: Option<String>,
}

impl Eq for SenderAddInEntity {}

rt::complex_type! {
    SenderAddInEntity = "t:SenderAddInEntityType";
    elements t {
        0 extension_id: "ExtensionId" optional;
    }
}
