// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyFolder;

/// Complex type `t:NonEmptyArrayOfFoldersType`.
#[doc(alias = "NonEmptyArrayOfFoldersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfFolders(pub Vec<AnyFolder>);

impl NonEmptyArrayOfFolders {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfFoldersType",
        content: xml::Content::Model(
            "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfFolders, AnyFolder);

::ews_bindings::complex_type!(NonEmptyArrayOfFolders);

impl xml::ReadNode for NonEmptyArrayOfFolders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfFolders {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
