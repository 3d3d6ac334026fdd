// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:EffectiveRightsType`.
///
/// Microsoft's reference: [`EffectiveRights`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/effectiverights).
#[doc(alias = "EffectiveRightsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EffectiveRights {
    /// Element `t:CreateAssociated`, required.
    pub create_associated: bool,
    /// Element `t:CreateContents`, required.
    pub create_contents: bool,
    /// Element `t:CreateHierarchy`, required.
    pub create_hierarchy: bool,
    /// Element `t:Delete`, required.
    pub delete: bool,
    /// Element `t:Modify`, required.
    pub modify: bool,
    /// Element `t:Read`, required.
    pub read: bool,
    /// Element `t:ViewPrivateItems`, optional, since `Exchange2010_SP1`.
    pub view_private_items: Option<bool>,
}

impl Eq for EffectiveRights {}

impl EffectiveRights {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        create_associated: bool,
        create_contents: bool,
        create_hierarchy: bool,
        delete: bool,
        modify: bool,
        read: bool,
    ) -> Self {
        Self {
            create_associated,
            create_contents,
            create_hierarchy,
            delete,
            modify,
            read,
            view_private_items: None,
        }
    }
}

rt::complex_type! {
    EffectiveRights = "t:EffectiveRightsType", required 6, new(value value value value value value);
    elements t {
        0 create_associated: "CreateAssociated" required 0;
        1 create_contents: "CreateContents" required 1;
        2 create_hierarchy: "CreateHierarchy" required 2;
        3 delete: "Delete" required 3;
        4 modify: "Modify" required 4;
        5 read: "Read" required 5;
        6 view_private_items: "ViewPrivateItems" optional;
    }
}
