// @generated

use ::ews_bindings::{Result, xml};

use super::{BasePermission, PermissionLevel, PermissionReadAccess, UserId};

/// Complex type `t:PermissionType`.
///
/// Extends `t:BasePermissionType`.
#[doc(alias = "PermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Permission {
    /// What it inherits from [`BasePermission`].
    pub base: BasePermission,
    /// Element `t:ReadItems`, optional.
    pub read_items: Option<PermissionReadAccess>,
    /// Element `t:PermissionLevel`, required.
    pub permission_level: PermissionLevel,
}

impl Eq for Permission {}

xml::complex_type!(
    Permission { name: "t:PermissionType", base: BasePermission, required:
    "t:PermissionLevel", bits: 2, model: "t:ReadItems?, t:PermissionLevel" }
);

impl Permission {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_id: UserId, permission_level: PermissionLevel) -> Self {
        Self {
            base: BasePermission::new(user_id),
            read_items: None,
            permission_level,
        }
    }
}

xml::extends!(Permission, BasePermission);

xml::blank_new!(Permission: blank, blank);

impl xml::ReadNode for Permission {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReadItems") => input.fill(&mut self.read_items, tag),
            (xml::T, "PermissionLevel") => {
                input.require(&mut self.permission_level, tag, 1)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for Permission {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ReadItems", &self.read_items);
        out.element("t:PermissionLevel", &self.permission_level);
    }
}
