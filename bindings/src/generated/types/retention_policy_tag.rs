// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ElcFolder, Guid, RetentionAction};

/// Complex type `t:RetentionPolicyTagType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`RetentionPolicyTag`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/retentionpolicytag).
#[doc(alias = "RetentionPolicyTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RetentionPolicyTag {
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:RetentionId`, required.
    pub retention_id: Guid,
    /// Element `t:RetentionPeriod`, required.
    pub retention_period: i32,
    /// Element `t:Type`, required.
    pub r#type: ElcFolder,
    /// Element `t:RetentionAction`, required.
    pub retention_action: RetentionAction,
    /// Element `t:Description`, optional.
    pub description: Option<String>,
    /// Element `t:IsVisible`, required.
    pub is_visible: bool,
    /// Element `t:OptedInto`, required.
    pub opted_into: bool,
    /// Element `t:IsArchive`, required.
    pub is_archive: bool,
    /// Element `t:ParentLabelIdentity`, optional, since `V2017_07_11`.
    pub parent_label_identity: Option<String>,
    /// Element `t:Priority`, optional, since `V2017_07_11`.
    pub priority: Option<i32>,
}

impl Eq for RetentionPolicyTag {}

impl RetentionPolicyTag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        retention_id: Guid,
        retention_period: i32,
        r#type: ElcFolder,
        retention_action: RetentionAction,
        is_visible: bool,
        opted_into: bool,
        is_archive: bool,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            retention_id,
            retention_period,
            r#type,
            retention_action,
            description: None,
            is_visible,
            opted_into,
            is_archive,
            parent_label_identity: None,
            priority: None,
        }
    }
}

rt::complex_type! {
    RetentionPolicyTag = "t:RetentionPolicyTagType", required 8, new(text value value value value value value value);
    elements t {
        0 display_name: "DisplayName" required 0;
        1 retention_id: "RetentionId" required 1;
        2 retention_period: "RetentionPeriod" required 2;
        3 r#type: "Type" required 3;
        4 retention_action: "RetentionAction" required 4;
        5 description: "Description" optional;
        6 is_visible: "IsVisible" required 5;
        7 opted_into: "OptedInto" required 6;
        8 is_archive: "IsArchive" required 7;
        9 parent_label_identity: "ParentLabelIdentity" optional;
        10 priority: "Priority" optional;
    }
}
