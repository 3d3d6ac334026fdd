// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonEmptyArrayOfFolderNamesType`.
#[doc(alias = "NonEmptyArrayOfFolderNamesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfFolderNames(pub Vec<String>);

impl NonEmptyArrayOfFolderNames {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfFolderNamesType",
        content: xml::Content::Model("t:FolderName+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfFolderNames, String);

::ews_bindings::complex_type!(NonEmptyArrayOfFolderNames);

impl xml::ReadNode for NonEmptyArrayOfFolderNames {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderName") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfFolderNames {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderName", &self.0);
    }
}
