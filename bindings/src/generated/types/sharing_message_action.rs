// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{SharingAction, SharingActionImportance, SharingActionType};

/// Complex type `t:SharingMessageActionType`, since `V2017_07_11`.
#[doc(alias = "SharingMessageActionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharingMessageAction {
    /// Element `t:Importance`, optional.
    pub importance: Option<SharingActionImportance>,
    /// Element `t:ActionType`, optional.
    pub action_type: Option<SharingActionType>,
    /// Element `t:Action`, optional.
    pub action: Option<SharingAction>,
}

impl Eq for SharingMessageAction {}

rt::complex_type! {
    SharingMessageAction = "t:SharingMessageActionType";
    elements t {
        0 importance: "Importance" optional;
        1 action_type: "ActionType" optional;
        2 action: "Action" optional;
    }
}
