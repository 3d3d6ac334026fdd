// @generated

use ::ews_bindings::rt;
use super::GroupMailboxConfigurationActionItem;

/// Simple type `t:GroupMailboxConfigurationActionType`, since `Exchange2013_SP1`.
///
/// A list of `t:GroupMailboxConfigurationActionItem`, separated by spaces.
#[doc(alias = "GroupMailboxConfigurationActionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupMailboxConfigurationAction(pub Vec<GroupMailboxConfigurationActionItem>);

impl Eq for GroupMailboxConfigurationAction {}

rt::list_text_type! {
    GroupMailboxConfigurationAction, GroupMailboxConfigurationActionItem
}
