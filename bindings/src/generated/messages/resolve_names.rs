// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    DefaultShapeNames, NonEmptyArrayOfBaseFolderIds, NonEmptyString,
    ResolveNamesSearchScope,
};

/// Complex type `m:ResolveNamesType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ResolveNames`.
#[doc(alias = "ResolveNamesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNames {
    /// Attribute `ContactDataShape`, optional, since `Exchange2010_SP2`.
    pub contact_data_shape: Option<DefaultShapeNames>,
    /// Attribute `ReturnFullContactData`, required.
    pub return_full_contact_data: bool,
    /// Attribute `SearchScope`, optional, default `ActiveDirectoryContacts`.
    pub search_scope: Option<ResolveNamesSearchScope>,
    /// Element `m:ParentFolderIds`, optional.
    pub parent_folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `m:UnresolvedEntry`, required.
    pub unresolved_entry: NonEmptyString,
}

impl Eq for ResolveNames {}

rt::complex_type!(
    ResolveNames { name: "m:ResolveNamesType", required:
    "@ReturnFullContactData, m:UnresolvedEntry", bits: 2, model:
    "m:ParentFolderIds?, m:UnresolvedEntry" }
);

impl ResolveNames {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        return_full_contact_data: bool,
        unresolved_entry: NonEmptyString,
    ) -> Self {
        Self {
            contact_data_shape: None,
            return_full_contact_data,
            search_scope: None,
            parent_folder_ids: None,
            unresolved_entry,
        }
    }
}

rt::placeholder_new!(ResolveNames: placeholder, placeholder);

impl rt::ReadComplex for ResolveNames {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ContactDataShape") => {
                reader.fill_attribute(&mut self.contact_data_shape, attribute)
            }
            (rt::Namespace::None, "ReturnFullContactData") => {
                reader
                    .require_attribute(&mut self.return_full_contact_data, attribute, 0)
            }
            (rt::Namespace::None, "SearchScope") => {
                reader.fill_attribute(&mut self.search_scope, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ParentFolderIds") => reader.fill(&mut self.parent_folder_ids, tag),
            (rt::M, "UnresolvedEntry") => {
                reader.require(&mut self.unresolved_entry, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ResolveNames {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ContactDataShape", &self.contact_data_shape);
        out.attribute("ReturnFullContactData", &self.return_full_contact_data);
        out.optional_attribute("SearchScope", &self.search_scope);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ParentFolderIds", &self.parent_folder_ids);
        out.element("m:UnresolvedEntry", &self.unresolved_entry);
    }
}

rt::root!(ResolveNames, "m:ResolveNames");
