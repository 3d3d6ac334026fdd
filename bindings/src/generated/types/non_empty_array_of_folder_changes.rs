// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FolderChange;

/// Complex type `t:NonEmptyArrayOfFolderChangesType`.
#[doc(alias = "NonEmptyArrayOfFolderChangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfFolderChanges(pub Vec<FolderChange>);

impl NonEmptyArrayOfFolderChanges {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfFolderChangesType",
        content: xml::Content::Model("t:FolderChange+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfFolderChanges, FolderChange);

::ews_bindings::complex_type!(NonEmptyArrayOfFolderChanges);

impl xml::ReadNode for NonEmptyArrayOfFolderChanges {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderChange") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfFolderChanges {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderChange", &self.0);
    }
}
