// @generated

use ::ews_bindings::{Result, rt};

use super::{NonEmptyArrayOfBaseFolderIds, Restriction, SearchFolderTraversal};

/// Complex type `t:SearchParametersType`.
#[doc(alias = "SearchParametersType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchParameters {
    /// Attribute `Traversal`, optional.
    pub traversal: Option<SearchFolderTraversal>,
    /// Element `t:Restriction`, required.
    pub restriction: Restriction,
    /// Element `t:BaseFolderIds`, required.
    pub base_folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for SearchParameters {}

rt::complex_type!(
    SearchParameters { name: "t:SearchParametersType", required:
    "t:Restriction, t:BaseFolderIds", bits: 2, model: "t:Restriction, t:BaseFolderIds"
    }
);

impl SearchParameters {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        restriction: Restriction,
        base_folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            traversal: None,
            restriction,
            base_folder_ids,
        }
    }
}

rt::placeholder_new!(SearchParameters: placeholder, placeholder);

impl rt::ReadComplex for SearchParameters {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Traversal") => {
                reader.fill_attribute(&mut self.traversal, attribute)
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
            (rt::T, "Restriction") => reader.require(&mut self.restriction, tag, 0),
            (rt::T, "BaseFolderIds") => reader.require(&mut self.base_folder_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchParameters {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Traversal", &self.traversal);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Restriction", &self.restriction);
        out.element("t:BaseFolderIds", &self.base_folder_ids);
    }
}
