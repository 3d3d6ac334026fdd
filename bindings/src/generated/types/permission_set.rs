// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PermissionSet: blank);

impl xml::ReadNode for PermissionSet {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Permissions") => input.require(&mut self.permissions, tag, 0),
            (xml::T, "UnknownEntries") => input.fill(&mut self.unknown_entries, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PermissionSet {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Permissions", &self.permissions);
        out.element("t:UnknownEntries", &self.unknown_entries);
    }
}
