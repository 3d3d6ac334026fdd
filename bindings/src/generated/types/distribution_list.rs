// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ContactSource, Item, MembersList};

/// Complex type `t:DistributionListType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`DistributionList`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/distributionlist).
#[doc(alias = "DistributionListType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistributionList {
    /// The value of the base type, [`Item`].
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
    elements t {
        base 71;
        0 display_name: "DisplayName" optional;
        1 file_as: "FileAs" optional;
        2 contact_source: "ContactSource" optional;
        3 members: "Members" optional;
    }
    kept { base.kept }
}
