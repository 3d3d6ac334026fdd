// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ManagementRole { name: "t:ManagementRoleType", model:
    "t:UserRoles?, t:ApplicationRoles?" }
);

rt::placeholder_default!(ManagementRole);

impl rt::ReadComplex for ManagementRole {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserRoles") => reader.fill(&mut self.user_roles, tag),
            (rt::T, "ApplicationRoles") => reader.fill(&mut self.application_roles, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ManagementRole {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserRoles", &self.user_roles);
        out.element("t:ApplicationRoles", &self.application_roles);
    }
}

rt::root!(ManagementRole, "t:ManagementRole");
