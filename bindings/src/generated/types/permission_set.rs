// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfPermissions, ArrayOfUnknownEntries};

/// Complex type `t:PermissionSetType`.
#[doc(alias = "PermissionSetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PermissionSet {
    /// Element `t:Permissions`, required.
    pub permissions: ArrayOfPermissions,
    /// Element `t:UnknownEntries`, optional.
    pub unknown_entries: Option<ArrayOfUnknownEntries>,
}

impl Eq for PermissionSet {}

rt::complex_type!(
    PermissionSet { name: "t:PermissionSetType", required: "t:Permissions", bits: 1,
    model: "t:Permissions, t:UnknownEntries?" }
);

impl PermissionSet {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(permissions: ArrayOfPermissions) -> Self {
        Self {
            permissions,
            unknown_entries: None,
        }
    }
}

rt::placeholder_new!(PermissionSet: placeholder);

impl rt::ReadComplex for PermissionSet {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Permissions") => reader.require(&mut self.permissions, tag, 0),
            (rt::T, "UnknownEntries") => reader.fill(&mut self.unknown_entries, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PermissionSet {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Permissions", &self.permissions);
        out.element("t:UnknownEntries", &self.unknown_entries);
    }
}
