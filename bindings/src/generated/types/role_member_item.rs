// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Item, RoleMemberType};

/// Complex type `t:RoleMemberItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "RoleMemberItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RoleMemberItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<RoleMemberType>,
    /// Element `t:MemberId`, optional.
    pub member_id: Option<String>,
}

rt::complex_type! {
    RoleMemberItem: Item = "t:RoleMemberItemType";
    elements t {
        base 71;
        0 display_name: "DisplayName" optional;
        1 r#type: "Type" optional;
        2 member_id: "MemberId" optional;
    }
    kept { base.kept }
}
