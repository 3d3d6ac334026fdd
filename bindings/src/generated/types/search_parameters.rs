// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SearchParameters: blank, blank);

impl xml::ReadNode for SearchParameters {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Traversal") => {
                input.fill_attribute(&mut self.traversal, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Restriction") => input.require(&mut self.restriction, tag, 0),
            (xml::T, "BaseFolderIds") => input.require(&mut self.base_folder_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchParameters {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("Traversal", &self.traversal);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Restriction", &self.restriction);
        out.element("t:BaseFolderIds", &self.base_folder_ids);
    }
}
