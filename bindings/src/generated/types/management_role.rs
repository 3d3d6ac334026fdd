// @generated

use ::ews_bindings::{Result, xml};

use super::NonEmptyArrayOfRole;

/// Complex type `t:ManagementRoleType`, since `Exchange2013_SP1`.
///
/// Global element `t:ManagementRole`.
#[doc(alias = "ManagementRoleType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ManagementRole {
    /// Element `t:UserRoles`, optional.
    pub user_roles: Option<NonEmptyArrayOfRole>,
    /// Element `t:ApplicationRoles`, optional.
    pub application_roles: Option<NonEmptyArrayOfRole>,
}

impl Eq for ManagementRole {}

xml::complex_type!(
    ManagementRole { name: "t:ManagementRoleType", model:
    "t:UserRoles?, t:ApplicationRoles?" }
);

xml::blank_default!(ManagementRole);

impl xml::ReadNode for ManagementRole {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "UserRoles") => input.fill(&mut self.user_roles, tag),
            (xml::T, "ApplicationRoles") => input.fill(&mut self.application_roles, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ManagementRole {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserRoles", &self.user_roles);
        out.element("t:ApplicationRoles", &self.application_roles);
    }
}

xml::root!(ManagementRole, "t:ManagementRole");
