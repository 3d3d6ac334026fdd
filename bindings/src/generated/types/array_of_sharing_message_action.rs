// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SharingMessageAction;

/// Complex type `t:ArrayOfSharingMessageActionType`, since `V2017_07_11`.
#[doc(alias = "ArrayOfSharingMessageActionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSharingMessageAction {
    /// Element `t:SharingMessageAction`, optional.
    pub sharing_message_action: Option<Box<SharingMessageAction>>,
}

impl Eq for ArrayOfSharingMessageAction {}

rt::complex_type! {
    ArrayOfSharingMessageAction = "t:ArrayOfSharingMessageActionType";
    elements t {
        0 sharing_message_action: "SharingMessageAction" optional;
    }
}
