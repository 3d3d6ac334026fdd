// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Item, RoleMemberType};

/// Complex type `t:RoleMemberItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "RoleMemberItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RoleMemberItem {
    /// The fields inherited from [`Item`].
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
    elements {
        base;
        0 display_name: t "DisplayName" ?;
        1 r#type: t "Type" ?;
        2 member_id: t "MemberId" ?;
    }
}
