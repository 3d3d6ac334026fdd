//! Macros that define a record: its struct, and its `serde` and `Pull` implementations.

/// Defines an enumeration.
macro_rules! choices {
    ($name:ident: $($value:ident)*) => {
        /// An enumeration.
        #[derive(Clone, Copy, Debug, serde::Deserialize)]
        pub enum $name {
            $(#[doc = stringify!($value)] $value,)*
        }

        impl $crate::peers::pull::Value for $name {
            fn value(text: std::borrow::Cow<'_, str>) -> $crate::peers::pull::Result<Self> {
                $(if text == stringify!($value) {
                    return Ok(Self::$value);
                })*
                Err(text.into())
            }
        }

        $crate::peers::pull::pull_values!($name);
    };
}

/// Reads the attributes of a start tag into a record.
macro_rules! attributes {
    ($record:ident, $tag:ident: $($attribute:ident = $key:literal)*) => {
        for attribute in $tag.attributes() {
            let attribute = attribute?;
            let name = attribute.key.local_name().into_inner();
            $(if name == &$key[1..] {
                $record.$attribute = Some($crate::peers::pull::Value::value(attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0)?)?);
                continue;
            })*
            return Err(name.into());
        }
    };
}

/// Defines a record with attributes and either a text or children.
macro_rules! record {
    ($name:ident [$($attribute:ident: $value:ty = $key:literal),*] text $text:ident: $content:ty) => {
        /// A text with attributes.
        #[derive(Debug, Default, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(#[doc = concat!("`", $key, "`")] #[serde(rename = $key, default)] pub $attribute: $value,)*
            /// The text.
            #[serde(rename = "$text", default)]
            pub $text: $content,
        }

        impl $crate::peers::pull::Pull for $name {
            fn pull<'a>(
                reader: &mut quick_xml::Reader<&'a [u8]>,
                tag: &quick_xml::events::BytesStart<'a>,
            ) -> $crate::peers::pull::Result<Self> {
                let mut record = Self::default();
                $crate::peers::macros::attributes!(record, tag: $($attribute = $key)*);
                record.$text = $crate::peers::pull::Value::value($crate::peers::pull::text(reader)?)?;
                Ok(record)
            }
        }
    };
    ($name:ident [$($attribute:ident: $value:ty = $key:literal),*] { $($field:ident: $type:ty = $wire:literal,)* }) => {
        /// A record.
        #[derive(Debug, Default, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(#[doc = concat!("`", $key, "`")] #[serde(rename = $key, default)] pub $attribute: $value,)*
            $(#[doc = concat!("`", $wire, "`")] #[serde(rename = $wire, default)] pub $field: $type,)*
        }

        impl $crate::peers::pull::Pull for $name {
            fn pull<'a>(
                reader: &mut quick_xml::Reader<&'a [u8]>,
                tag: &quick_xml::events::BytesStart<'a>,
            ) -> $crate::peers::pull::Result<Self> {
                #[allow(unused_mut, reason = "some records lack fields")]
                let mut record = Self::default();
                $crate::peers::macros::attributes!(record, tag: $($attribute = $key)*);
                $crate::peers::pull::children(reader, |_reader, child| match child.local_name().as_ref() {
                    $($wire => $crate::peers::pull::Field::fill(&mut record.$field, _reader, child),)*
                    other => Err(other.into()),
                })?;
                Ok(record)
            }
        }
    };
}

pub(super) use {attributes, choices, record};
