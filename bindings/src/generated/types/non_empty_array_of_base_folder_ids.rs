// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyFolderId;

/// Complex type `t:NonEmptyArrayOfBaseFolderIdsType`.
#[doc(alias = "NonEmptyArrayOfBaseFolderIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfBaseFolderIds(pub Vec<AnyFolderId>);

impl NonEmptyArrayOfBaseFolderIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfBaseFolderIdsType",
        content: xml::Content::Model("(t:FolderId | t:DistinguishedFolderId)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfBaseFolderIds, AnyFolderId);

::ews_bindings::complex_type!(NonEmptyArrayOfBaseFolderIds);

impl xml::ReadNode for NonEmptyArrayOfBaseFolderIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfBaseFolderIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
