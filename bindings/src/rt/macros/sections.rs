//! The sections of `complex_type!`: reading and writing.

/// The reading of a section.
#[doc(hidden)]
#[macro_export]
macro_rules! read_section {
    ($type:ident attributes {
        $(base $base:tt)?
        $($number:literal $field:ident: $($prefix:ident)? $local:literal $occurs:tt;)*
        $(any $any:ident: $allowed:literal;)?
    }) => {
        #[inline]
        fn attribute(
            &mut self,
            attribute: &$crate::rt::Attribute<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match attribute.name() {
                $(($crate::attribute_namespace!($($prefix)?), $local) => reader.attribute(
                    $crate::field!(self.$field $occurs $type required_attribute $number),
                    attribute,
                ),)*
                _ => $crate::other_attribute!(self attribute reader [$($base)?] [$($any $allowed)?]),
            }
        }
    };
    ($type:ident elements { $($number:literal $field:ident: $prefix:ident $local:literal $occurs:tt;)* }) => {
        #[inline]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match tag.name() {
                $((ns::$prefix, $local) => reader.element(
                    $crate::field!(self.$field $occurs $type required_field $number),
                    tag,
                    $number,
                ),)*
                _ => Ok($crate::rt::Handled::NO),
            }
        }
    };
    ($type:ident elements { base; $($number:literal $field:ident: $prefix:ident $local:literal $occurs:tt;)* }) => {
        #[inline]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            #[allow(dead_code)]
            const FIRST: u16 = <$type as $crate::rt::ComplexType>::INFO.first_field;
            match tag.name() {
                $((ns::$prefix, $local) => reader.element(
                    $crate::field!(self.$field $occurs $type required_field $number),
                    tag,
                    FIRST + $number,
                ),)*
                _ => $crate::rt::ReadComplex::child(&mut self.base, tag, reader),
            }
        }

        #[inline]
        fn unlisted(
            &mut self,
            raw: $crate::rt::RawXml,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> Result<(), $crate::rt::RawXml> {
            $crate::rt::ReadComplex::unlisted(&mut self.base, raw, reader)
        }
    };
    ($type:ident fields {
        $(base $base:tt)?
        $($number:literal $field:ident: $kind:ident $what:tt $occurs:tt;)*
    }) => {
        #[inline]
        #[allow(unreachable_patterns)]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            const FIRST: u16 = <$type as $crate::rt::ComplexType>::INFO.first_field;
            match tag.name() {
                $($crate::field_pattern!($kind $what) => $crate::named_child!(
                    self reader tag $type $kind $field $occurs $number FIRST
                ),)*
                _ => {
                    $crate::base_child!(self tag reader [$($base)?]);
                    $($crate::open_child!(self reader tag $type $kind $what $field $occurs $number FIRST);)*
                    Ok($crate::rt::Handled::NO)
                }
            }
        }

        #[inline]
        #[allow(unused_variables)] // A wildcard alone holds no unlisted element.
        fn unlisted(
            &mut self,
            raw: $crate::rt::RawXml,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> Result<(), $crate::rt::RawXml> {
            // In the order in which they are written, so that the written document reads the same.
            $crate::base_unlisted!(self raw reader [$($base)?]);
            $($crate::open_unlisted!(self raw reader $type $kind $field $occurs $number);)*
            Err(raw)
        }
    };
    ($type:ident text { $($field:ident).+ }) => {
        #[inline]
        fn text(
            &mut self,
            text: ::std::borrow::Cow<'_, str>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<()> {
            reader.text(&mut self.$($field).+, text)
        }
    };
    ($type:ident model $model:tt) => {};
}

/// The namespace of an attribute by its prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! attribute_namespace {
    () => {
        $crate::rt::Namespace::NONE
    };
    (xml) => {
        $crate::rt::Namespace::XML
    };
}

/// Reads an attribute that the type itself does not declare.
#[doc(hidden)]
#[macro_export]
macro_rules! other_attribute {
    ($self:ident $attribute:ident $reader:ident [] []) => {
        Ok($crate::rt::Handled::NO)
    };
    ($self:ident $attribute:ident $reader:ident [;] []) => {
        $crate::rt::ReadComplex::attribute(&mut $self.base, $attribute, $reader)
    };
    ($self:ident $attribute:ident $reader:ident [] [$any:ident $allowed:literal]) => {
        $reader.any_attribute(&mut $self.$any, $attribute, $allowed)
    };
    ($self:ident $attribute:ident $reader:ident [;] [$any:ident $allowed:literal]) => {
        match $crate::rt::ReadComplex::attribute(&mut $self.base, $attribute, $reader)? {
            $crate::rt::Handled::NO => $reader.any_attribute(&mut $self.$any, $attribute, $allowed),
            handled => Ok(handled),
        }
    };
}

/// The pattern of an element in `fields`. Choices and wildcards are not matched by one name.
#[doc(hidden)]
#[macro_export]
macro_rules! field_pattern {
    (element ($prefix:ident $local:literal)) => {
        (ns::$prefix, $local)
    };
    ($kind:ident $what:tt) => {
        ($crate::rt::Namespace::NEVER, "")
    };
}

/// Reads the element of a field in `fields`.
#[doc(hidden)]
#[macro_export]
macro_rules! named_child {
    ($self:ident $reader:ident $tag:ident $type:ident element $field:ident $occurs:tt $number:literal $first:ident) => {
        $reader.element(
            $crate::field!($self.$field $occurs $type required_field $number),
            $tag,
            $first + $number,
        )
    };
    ($self:ident $reader:ident $tag:ident $type:ident $kind:ident $field:ident $occurs:tt $number:literal $first:ident) => {
        Ok($crate::rt::Handled::NO)
    };
}

/// Reads a child into a choice or a wildcard of `fields`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_child {
    ($self:ident $reader:ident $tag:ident $type:ident element $what:tt $field:ident $occurs:tt $number:literal $first:ident) => {};
    ($self:ident $reader:ident $tag:ident $type:ident choice $what:tt $field:ident $occurs:tt $number:literal $first:ident) => {
        let handled = $reader.choice(
            $crate::field!($self.$field $occurs $type required_field $number),
            $tag,
            $first + $number,
        )?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
    ($self:ident $reader:ident $tag:ident $type:ident any ($allowed:literal) $field:ident $occurs:tt $number:literal $first:ident) => {
        const BIT: Option<u32> = <$type as $crate::rt::ComplexType>::INFO.wildcard_bit($number);
        let handled = $reader.any(&mut $self.$field, $tag, $allowed, $first + $number, BIT)?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
}

/// Reads a child of the base.
#[doc(hidden)]
#[macro_export]
macro_rules! base_child {
    ($self:ident $tag:ident $reader:ident []) => {};
    ($self:ident $tag:ident $reader:ident [;]) => {
        let handled = $crate::rt::ReadComplex::child(&mut $self.base, $tag, $reader)?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
}

/// Keeps an element that the schema does not list in a choice of the base.
#[doc(hidden)]
#[macro_export]
macro_rules! base_unlisted {
    ($self:ident $raw:ident $reader:ident []) => {};
    ($self:ident $raw:ident $reader:ident [;]) => {
        let Err($raw) = $crate::rt::ReadComplex::unlisted(&mut $self.base, $raw, $reader) else {
            return Ok(());
        };
    };
}

/// Keeps an element that the schema does not list in a choice of `fields`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_unlisted {
    ($self:ident $raw:ident $reader:ident $type:ident choice $field:ident $occurs:tt $number:literal) => {
        let Err($raw) = $reader.unlisted(
            $crate::field!($self.$field $occurs $type required_field $number),
            $raw,
        ) else {
            return Ok(());
        };
    };
    ($self:ident $raw:ident $reader:ident $type:ident $kind:ident $field:ident $occurs:tt $number:literal) => {};
}

/// The writing of a section.
#[doc(hidden)]
#[macro_export]
macro_rules! write_section {
    (attributes {
        $(base $base:tt)?
        $($number:literal $field:ident: $($prefix:ident)? $local:literal $occurs:tt;)*
        $(any $any:ident: $allowed:literal;)?
    }) => {
        #[inline]
        fn attributes(&self, out: &mut $crate::rt::Writer) {
            $crate::base_write!(attributes self out [$($base)?]);
            $($crate::write_attribute!(self out $field concat!($(stringify!($prefix), ":",)? $local), $occurs);)*
            $(out.any_attributes(&self.$any, $allowed);)?
        }
    };
    (elements {
        $(base $base:tt)?
        $($number:literal $field:ident: $prefix:ident $local:literal $occurs:tt;)*
    }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            $crate::base_write!(content self out [$($base)?]);
            $(out.element(concat!(stringify!($prefix), ":", $local), &self.$field);)*
        }
    };
    (fields { $(base $base:tt)? $($number:literal $field:ident: $kind:ident $what:tt $occurs:tt;)* }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            $crate::base_write!(content self out [$($base)?]);
            $($crate::write_field!(self out $kind $what $field);)*
        }
    };
    (text { $($field:ident).+ }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            out.text(&self.$($field).+);
        }
    };
    (model $model:tt) => {};
}

/// Writes the attributes or the content of the base.
#[doc(hidden)]
#[macro_export]
macro_rules! base_write {
    ($method:ident $self:ident $out:ident []) => {};
    ($method:ident $self:ident $out:ident [;]) => {
        $crate::rt::WriteComplex::$method(&$self.base, $out);
    };
}

/// Writes an attribute.
#[doc(hidden)]
#[macro_export]
macro_rules! write_attribute {
    ($self:ident $out:ident $field:ident $name:expr, !) => {
        $out.attribute($name, &$self.$field);
    };
    ($self:ident $out:ident $field:ident $name:expr, $occurs:tt) => {
        $out.optional_attribute($name, &$self.$field);
    };
}

/// Writes a field of `fields`.
#[doc(hidden)]
#[macro_export]
macro_rules! write_field {
    ($self:ident $out:ident element ($prefix:ident $local:literal) $field:ident) => {
        $out.element(concat!(stringify!($prefix), ":", $local), &$self.$field);
    };
    ($self:ident $out:ident choice $what:tt $field:ident) => {
        $out.choice(&$self.$field);
    };
    ($self:ident $out:ident any ($allowed:literal) $field:ident) => {
        $out.any(&$self.$field, $allowed);
    };
}
