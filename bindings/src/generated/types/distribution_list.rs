// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ContactSource, Item, MembersList};

/// Complex type `t:DistributionListType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "DistributionListType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistributionList {
    /// The fields inherited from [`Item`].
    pub base: Item,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:FileAs`, optional.
    pub file_as: Option<String>,
    /// Element `t:ContactSource`, optional.
    pub contact_source: Option<ContactSource>,
    /// Element `t:Members`, optional, since `Exchange2010_SP1`.
    pub members: Option<MembersList>,
}

rt::complex_type! {
    DistributionList: Item = "t:DistributionListType";
    elements {
        base;
        0 display_name: t "DisplayName" ?;
        1 file_as: t "FileAs" ?;
        2 contact_source: t "ContactSource" ?;
        3 members: t "Members" ?;
    }
}
