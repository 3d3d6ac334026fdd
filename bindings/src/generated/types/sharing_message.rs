// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfSharingMessageAction, Message, SharingMessageAction};

/// Complex type `t:SharingMessageType`, since `V2017_07_11`.
///
/// Extends `t:MessageType`.
#[doc(alias = "SharingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SharingMessage {
    /// The fields inherited from [`Message`].
    pub base: Message,
    /// Element `t:SharingMessageAction`, optional.
    pub sharing_message_action: Option<Box<SharingMessageAction>>,
    /// Element `t:SharingMessageActions`, optional.
    pub sharing_message_actions: Option<Box<ArrayOfSharingMessageAction>>,
}

rt::complex_type! {
    SharingMessage: Message = "t:SharingMessageType";
    elements {
        base;
        0 sharing_message_action: t "SharingMessageAction" ?;
        1 sharing_message_actions: t "SharingMessageActions" ?;
    }
}
