// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(Permission, BasePermission);

rt::placeholder_new!(Permission: placeholder, placeholder);

impl rt::ReadComplex for Permission {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReadItems") => reader.fill(&mut self.read_items, tag),
            (rt::T, "PermissionLevel") => {
                reader.require(&mut self.permission_level, tag, 1)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for Permission {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ReadItems", &self.read_items);
        out.element("t:PermissionLevel", &self.permission_level);
    }
}
