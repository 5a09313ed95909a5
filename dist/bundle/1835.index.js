exports.id = 1835;
exports.ids = [1835];
exports.modules = {
	87071: ((__unused_webpack_module, exports, __webpack_require__) => {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.Builder = void 0;
		let byte_buffer_js_1 = __webpack_require__(84503);
		let constants_js_1 = __webpack_require__(32957);
		class Builder {
			constructor(opt_initial_size) {
				this.minalign = 1;
				this.vtable = null;
				this.vtable_in_use = 0;
				this.isNested = !1;
				this.object_start = 0;
				this.vtables = [];
				this.vector_num_elems = 0;
				this.force_defaults = !1;
				this.string_maps = null;
				this.text_encoder = new TextEncoder();
				let initial_size;
				initial_size = opt_initial_size || 1024;
				this.bb = byte_buffer_js_1.ByteBuffer.allocate(initial_size);
				this.space = initial_size;
			}
			clear() {
				this.bb.clear();
				this.space = this.bb.capacity();
				this.minalign = 1;
				this.vtable = null;
				this.vtable_in_use = 0;
				this.isNested = !1;
				this.object_start = 0;
				this.vtables = [];
				this.vector_num_elems = 0;
				this.force_defaults = !1;
				this.string_maps = null;
			}
			forceDefaults(forceDefaults) {
				this.force_defaults = forceDefaults;
			}
			dataBuffer() {
				return this.bb;
			}
			asUint8Array() {
				return this.bb.bytes().subarray(this.bb.position(), this.bb.position() + this.offset());
			}
			prep(size, additional_bytes) {
				size > this.minalign && (this.minalign = size);
				let align_size = ~(this.bb.capacity() - this.space + additional_bytes) + 1 & size - 1;
				for (; this.space < align_size + size + additional_bytes;) {
					let old_buf_size = this.bb.capacity();
					this.bb = Builder.growByteBuffer(this.bb);
					this.space += this.bb.capacity() - old_buf_size;
				}
				this.pad(align_size);
			}
			pad(byte_size) {
				for (let i = 0; i < byte_size; i++) this.bb.writeInt8(--this.space, 0);
			}
			writeInt8(value) {
				this.bb.writeInt8(--this.space, value);
			}
			writeInt16(value) {
				this.bb.writeInt16(this.space -= 2, value);
			}
			writeInt32(value) {
				this.bb.writeInt32(this.space -= 4, value);
			}
			writeInt64(value) {
				this.bb.writeInt64(this.space -= 8, value);
			}
			writeFloat32(value) {
				this.bb.writeFloat32(this.space -= 4, value);
			}
			writeFloat64(value) {
				this.bb.writeFloat64(this.space -= 8, value);
			}
			addInt8(value) {
				this.prep(1, 0);
				this.writeInt8(value);
			}
			addInt16(value) {
				this.prep(2, 0);
				this.writeInt16(value);
			}
			addInt32(value) {
				this.prep(4, 0);
				this.writeInt32(value);
			}
			addInt64(value) {
				this.prep(8, 0);
				this.writeInt64(value);
			}
			addFloat32(value) {
				this.prep(4, 0);
				this.writeFloat32(value);
			}
			addFloat64(value) {
				this.prep(8, 0);
				this.writeFloat64(value);
			}
			addFieldInt8(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addInt8(value);
					this.slot(voffset);
				}
			}
			addFieldInt16(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addInt16(value);
					this.slot(voffset);
				}
			}
			addFieldInt32(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addInt32(value);
					this.slot(voffset);
				}
			}
			addFieldInt64(voffset, value, defaultValue) {
				if (this.force_defaults || value !== defaultValue) {
					this.addInt64(value);
					this.slot(voffset);
				}
			}
			addFieldFloat32(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addFloat32(value);
					this.slot(voffset);
				}
			}
			addFieldFloat64(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addFloat64(value);
					this.slot(voffset);
				}
			}
			addFieldOffset(voffset, value, defaultValue) {
				if (this.force_defaults || value != defaultValue) {
					this.addOffset(value);
					this.slot(voffset);
				}
			}
			addFieldStruct(voffset, value, defaultValue) {
				if (value != defaultValue) {
					this.nested(value);
					this.slot(voffset);
				}
			}
			nested(obj) {
				if (obj != this.offset()) throw TypeError("FlatBuffers: struct must be serialized inline.");
			}
			notNested() {
				if (this.isNested) throw TypeError("FlatBuffers: object serialization must not be nested.");
			}
			slot(voffset) {
				this.vtable !== null && (this.vtable[voffset] = this.offset());
			}
			offset() {
				return this.bb.capacity() - this.space;
			}
			static growByteBuffer(bb) {
				let old_buf_size = bb.capacity();
				if (old_buf_size & 3221225472) throw Error("FlatBuffers: cannot grow buffer beyond 2 gigabytes.");
				let new_buf_size = old_buf_size << 1;
				let nbb = byte_buffer_js_1.ByteBuffer.allocate(new_buf_size);
				nbb.setPosition(new_buf_size - old_buf_size);
				nbb.bytes().set(bb.bytes(), new_buf_size - old_buf_size);
				return nbb;
			}
			addOffset(offset) {
				this.prep(constants_js_1.SIZEOF_INT, 0);
				this.writeInt32(this.offset() - offset + constants_js_1.SIZEOF_INT);
			}
			startObject(numfields) {
				this.notNested();
				this.vtable ??= [];
				this.vtable_in_use = numfields;
				for (let i = 0; i < numfields; i++) this.vtable[i] = 0;
				this.isNested = !0;
				this.object_start = this.offset();
			}
			endObject() {
				if (this.vtable == null || !this.isNested) throw Error("FlatBuffers: endObject called without startObject");
				this.addInt32(0);
				let vtableloc = this.offset();
				let i = this.vtable_in_use - 1;
				for (; i >= 0 && this.vtable[i] == 0; i--);
				let trimmed_size = i + 1;
				for (; i >= 0; i--) this.addInt16(this.vtable[i] == 0 ? 0 : vtableloc - this.vtable[i]);
				this.addInt16(vtableloc - this.object_start);
				let len = (trimmed_size + 2) * constants_js_1.SIZEOF_SHORT;
				this.addInt16(len);
				let existing_vtable = 0;
				let vt1 = this.space;
				outer_loop: for (i = 0; i < this.vtables.length; i++) {
					let vt2 = this.bb.capacity() - this.vtables[i];
					if (len == this.bb.readInt16(vt2)) {
						for (let j = constants_js_1.SIZEOF_SHORT; j < len; j += constants_js_1.SIZEOF_SHORT) if (this.bb.readInt16(vt1 + j) != this.bb.readInt16(vt2 + j)) continue outer_loop;
						existing_vtable = this.vtables[i];
						break;
					}
				}
				if (existing_vtable) {
					this.space = this.bb.capacity() - vtableloc;
					this.bb.writeInt32(this.space, existing_vtable - vtableloc);
				} else {
					this.vtables.push(this.offset());
					this.bb.writeInt32(this.bb.capacity() - vtableloc, this.offset() - vtableloc);
				}
				this.isNested = !1;
				return vtableloc;
			}
			finish(root_table, opt_file_identifier, opt_size_prefix) {
				let size_prefix = opt_size_prefix ? constants_js_1.SIZE_PREFIX_LENGTH : 0;
				if (opt_file_identifier) {
					let file_identifier = opt_file_identifier;
					this.prep(this.minalign, constants_js_1.SIZEOF_INT + constants_js_1.FILE_IDENTIFIER_LENGTH + size_prefix);
					if (file_identifier.length != constants_js_1.FILE_IDENTIFIER_LENGTH) throw TypeError("FlatBuffers: file identifier must be length " + constants_js_1.FILE_IDENTIFIER_LENGTH);
					for (let i = constants_js_1.FILE_IDENTIFIER_LENGTH - 1; i >= 0; i--) this.writeInt8(file_identifier.charCodeAt(i));
				}
				this.prep(this.minalign, constants_js_1.SIZEOF_INT + size_prefix);
				this.addOffset(root_table);
				size_prefix && this.addInt32(this.bb.capacity() - this.space);
				this.bb.setPosition(this.space);
			}
			finishSizePrefixed(root_table, opt_file_identifier) {
				this.finish(root_table, opt_file_identifier, !0);
			}
			requiredField(table, field) {
				let table_start = this.bb.capacity() - table;
				let vtable_start = table_start - this.bb.readInt32(table_start);
				if (!(field < this.bb.readInt16(vtable_start) && this.bb.readInt16(vtable_start + field) != 0)) throw TypeError("FlatBuffers: field " + field + " must be set");
			}
			startVector(elem_size, num_elems, alignment) {
				this.notNested();
				this.vector_num_elems = num_elems;
				this.prep(constants_js_1.SIZEOF_INT, elem_size * num_elems);
				this.prep(alignment, elem_size * num_elems);
			}
			endVector() {
				this.writeInt32(this.vector_num_elems);
				return this.offset();
			}
			createSharedString(s) {
				if (!s) return 0;
				this.string_maps ||= new Map();
				if (this.string_maps.has(s)) return this.string_maps.get(s);
				let offset = this.createString(s);
				this.string_maps.set(s, offset);
				return offset;
			}
			createString(s) {
				if (s == null) return 0;
				let utf8;
				utf8 = s instanceof Uint8Array ? s : this.text_encoder.encode(s);
				this.addInt8(0);
				this.startVector(1, utf8.length, 1);
				this.bb.setPosition(this.space -= utf8.length);
				this.bb.bytes().set(utf8, this.space);
				return this.endVector();
			}
			createByteVector(v) {
				if (v == null) return 0;
				this.startVector(1, v.length, 1);
				this.bb.setPosition(this.space -= v.length);
				this.bb.bytes().set(v, this.space);
				return this.endVector();
			}
			createObjectOffset(obj) {
				if (obj === null) return 0;
				if (typeof obj == "string") return this.createString(obj);
				else return obj.pack(this);
			}
			createObjectOffsetList(list) {
				let ret = [];
				for (let i = 0; i < list.length; ++i) {
					let val = list[i];
					if (val !== null) ret.push(this.createObjectOffset(val));
					else throw TypeError("FlatBuffers: Argument for createObjectOffsetList cannot contain null.");
				}
				return ret;
			}
			createStructOffsetList(list, startFunc) {
				startFunc(this, list.length);
				this.createObjectOffsetList(list.slice().reverse());
				return this.endVector();
			}
		}
		exports.Builder = Builder;
	}),
	84503: ((__unused_webpack_module, exports, __webpack_require__) => {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.ByteBuffer = void 0;
		let constants_js_1 = __webpack_require__(32957);
		let encoding_js_1 = __webpack_require__(92631);
		let utils_js_1 = __webpack_require__(78321);
		class ByteBuffer {
			constructor(bytes_) {
				this.bytes_ = bytes_;
				this.position_ = 0;
				this.text_decoder_ = new TextDecoder();
			}
			static allocate(byte_size) {
				return new ByteBuffer(new Uint8Array(byte_size));
			}
			clear() {
				this.position_ = 0;
			}
			bytes() {
				return this.bytes_;
			}
			position() {
				return this.position_;
			}
			setPosition(position) {
				this.position_ = position;
			}
			capacity() {
				return this.bytes_.length;
			}
			readInt8(offset) {
				return this.readUint8(offset) << 24 >> 24;
			}
			readUint8(offset) {
				return this.bytes_[offset];
			}
			readInt16(offset) {
				return this.readUint16(offset) << 16 >> 16;
			}
			readUint16(offset) {
				return this.bytes_[offset] | this.bytes_[offset + 1] << 8;
			}
			readInt32(offset) {
				return this.bytes_[offset] | this.bytes_[offset + 1] << 8 | this.bytes_[offset + 2] << 16 | this.bytes_[offset + 3] << 24;
			}
			readUint32(offset) {
				return this.readInt32(offset) >>> 0;
			}
			readInt64(offset) {
				return BigInt.asIntN(64, BigInt(this.readUint32(offset)) + (BigInt(this.readUint32(offset + 4)) << BigInt(32)));
			}
			readUint64(offset) {
				return BigInt.asUintN(64, BigInt(this.readUint32(offset)) + (BigInt(this.readUint32(offset + 4)) << BigInt(32)));
			}
			readFloat32(offset) {
				utils_js_1.int32[0] = this.readInt32(offset);
				return utils_js_1.float32[0];
			}
			readFloat64(offset) {
				utils_js_1.int32[+!utils_js_1.isLittleEndian] = this.readInt32(offset);
				utils_js_1.int32[+!!utils_js_1.isLittleEndian] = this.readInt32(offset + 4);
				return utils_js_1.float64[0];
			}
			writeInt8(offset, value) {
				this.bytes_[offset] = value;
			}
			writeUint8(offset, value) {
				this.bytes_[offset] = value;
			}
			writeInt16(offset, value) {
				this.bytes_[offset] = value;
				this.bytes_[offset + 1] = value >> 8;
			}
			writeUint16(offset, value) {
				this.bytes_[offset] = value;
				this.bytes_[offset + 1] = value >> 8;
			}
			writeInt32(offset, value) {
				this.bytes_[offset] = value;
				this.bytes_[offset + 1] = value >> 8;
				this.bytes_[offset + 2] = value >> 16;
				this.bytes_[offset + 3] = value >> 24;
			}
			writeUint32(offset, value) {
				this.bytes_[offset] = value;
				this.bytes_[offset + 1] = value >> 8;
				this.bytes_[offset + 2] = value >> 16;
				this.bytes_[offset + 3] = value >> 24;
			}
			writeInt64(offset, value) {
				this.writeInt32(offset, Number(BigInt.asIntN(32, value)));
				this.writeInt32(offset + 4, Number(BigInt.asIntN(32, value >> BigInt(32))));
			}
			writeUint64(offset, value) {
				this.writeUint32(offset, Number(BigInt.asUintN(32, value)));
				this.writeUint32(offset + 4, Number(BigInt.asUintN(32, value >> BigInt(32))));
			}
			writeFloat32(offset, value) {
				utils_js_1.float32[0] = value;
				this.writeInt32(offset, utils_js_1.int32[0]);
			}
			writeFloat64(offset, value) {
				utils_js_1.float64[0] = value;
				this.writeInt32(offset, utils_js_1.int32[+!utils_js_1.isLittleEndian]);
				this.writeInt32(offset + 4, utils_js_1.int32[+!!utils_js_1.isLittleEndian]);
			}
			getBufferIdentifier() {
				if (this.bytes_.length < this.position_ + constants_js_1.SIZEOF_INT + constants_js_1.FILE_IDENTIFIER_LENGTH) throw Error("FlatBuffers: ByteBuffer is too short to contain an identifier.");
				let result = "";
				for (let i = 0; i < constants_js_1.FILE_IDENTIFIER_LENGTH; i++) result += String.fromCharCode(this.readInt8(this.position_ + constants_js_1.SIZEOF_INT + i));
				return result;
			}
			__offset(bb_pos, vtable_offset) {
				let vtable = bb_pos - this.readInt32(bb_pos);
				return vtable_offset < this.readInt16(vtable) ? this.readInt16(vtable + vtable_offset) : 0;
			}
			__union(t, offset) {
				t.bb_pos = offset + this.readInt32(offset);
				t.bb = this;
				return t;
			}
			__string(offset, opt_encoding) {
				offset += this.readInt32(offset);
				let length = this.readInt32(offset);
				offset += constants_js_1.SIZEOF_INT;
				let utf8bytes = this.bytes_.subarray(offset, offset + length);
				if (opt_encoding === encoding_js_1.Encoding.UTF8_BYTES) return utf8bytes;
				else return this.text_decoder_.decode(utf8bytes);
			}
			__union_with_string(o, offset) {
				if (typeof o == "string") return this.__string(offset);
				return this.__union(o, offset);
			}
			__indirect(offset) {
				return offset + this.readInt32(offset);
			}
			__vector(offset) {
				return offset + this.readInt32(offset) + constants_js_1.SIZEOF_INT;
			}
			__vector_len(offset) {
				return this.readInt32(offset + this.readInt32(offset));
			}
			__has_identifier(ident) {
				if (ident.length != constants_js_1.FILE_IDENTIFIER_LENGTH) throw Error("FlatBuffers: file identifier must be length " + constants_js_1.FILE_IDENTIFIER_LENGTH);
				for (let i = 0; i < constants_js_1.FILE_IDENTIFIER_LENGTH; i++) if (ident.charCodeAt(i) != this.readInt8(this.position() + constants_js_1.SIZEOF_INT + i)) return !1;
				return !0;
			}
			createScalarList(listAccessor, listLength) {
				let ret = [];
				for (let i = 0; i < listLength; ++i) {
					let val = listAccessor(i);
					val !== null && ret.push(val);
				}
				return ret;
			}
			createObjList(listAccessor, listLength) {
				let ret = [];
				for (let i = 0; i < listLength; ++i) {
					let val = listAccessor(i);
					val !== null && ret.push(val.unpack());
				}
				return ret;
			}
		}
		exports.ByteBuffer = ByteBuffer;
	}),
	32957: ((__unused_webpack_module, exports) => {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.SIZE_PREFIX_LENGTH = exports.FILE_IDENTIFIER_LENGTH = exports.SIZEOF_INT = exports.SIZEOF_SHORT = void 0;
		exports.SIZEOF_SHORT = 2;
		exports.SIZEOF_INT = 4;
		exports.FILE_IDENTIFIER_LENGTH = 4;
		exports.SIZE_PREFIX_LENGTH = 4;
	}),
	92631: ((__unused_webpack_module, exports) => {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.Encoding = void 0;
		var Encoding;
		(function(Encoding) {
			Encoding[Encoding.UTF8_BYTES = 1] = "UTF8_BYTES";
			Encoding[Encoding.UTF16_STRING = 2] = "UTF16_STRING";
		})(Encoding || (exports.Encoding = Encoding = {}));
	}),
	96558: ((__unused_webpack_module, exports, __webpack_require__) => {
		"use strict";
		exports.$F = exports.M$ = exports.kc = void 0;
		var constants_js_1 = __webpack_require__(32957);
		Object.defineProperty(exports, "kc", {
			enumerable: !0,
			get: function() {
				return constants_js_1.SIZE_PREFIX_LENGTH;
			}
		});
		__webpack_require__(78321);
		var builder_js_1 = __webpack_require__(87071);
		Object.defineProperty(exports, "M$", {
			enumerable: !0,
			get: function() {
				return builder_js_1.Builder;
			}
		});
		var byte_buffer_js_1 = __webpack_require__(84503);
		Object.defineProperty(exports, "$F", {
			enumerable: !0,
			get: function() {
				return byte_buffer_js_1.ByteBuffer;
			}
		});
		__webpack_require__(92631);
	}),
	78321: ((__unused_webpack_module, exports) => {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.isLittleEndian = exports.float64 = exports.float32 = exports.int32 = void 0;
		exports.int32 = new Int32Array(2);
		exports.float32 = new Float32Array(exports.int32.buffer);
		exports.float64 = new Float64Array(exports.int32.buffer);
		exports.isLittleEndian = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1;
	}),
	61860: ((module) => {
		var __extends;
		var __assign;
		var __rest;
		var __decorate;
		var __param;
		var __esDecorate;
		var __runInitializers;
		var __propKey;
		var __setFunctionName;
		var __metadata;
		var __awaiter;
		var __generator;
		var __exportStar;
		var __values;
		var __read;
		var __spread;
		var __spreadArrays;
		var __spreadArray;
		var __await;
		var __asyncGenerator;
		var __asyncDelegator;
		var __asyncValues;
		var __makeTemplateObject;
		var __importStar;
		var __importDefault;
		var __classPrivateFieldGet;
		var __classPrivateFieldSet;
		var __classPrivateFieldIn;
		var __createBinding;
		var __addDisposableResource;
		var __disposeResources;
		var __rewriteRelativeImportExtension;
		(function(factory) {
			var root = typeof global == "object" ? global : typeof self == "object" ? self : typeof this == "object" ? this : {};
			typeof define == "function" && define.amd ? define("tslib", ["exports"], function(exports) {
				factory(createExporter(root, createExporter(exports)));
			}) : typeof module.exports == "object" ? factory(createExporter(root, createExporter(module.exports))) : factory(createExporter(root));
			function createExporter(exports, previous) {
				exports !== root && (typeof Object.create == "function" ? Object.defineProperty(exports, "__esModule", { value: !0 }) : exports.__esModule = !0);
				return function(id, v) {
					return exports[id] = previous ? previous(id, v) : v;
				};
			}
		})(function(exporter) {
			var extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) Object.prototype.hasOwnProperty.call(b, p) && (d[p] = b[p]);
			};
			__extends = function(d, b) {
				if (typeof b != "function" && b !== null) throw TypeError("Class extends value " + String(b) + " is not a constructor or null");
				extendStatics(d, b);
				function __() {
					this.constructor = d;
				}
				d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
			};
			__assign = Object.assign || function(t) {
				for (var s, i = 1, n = arguments.length; i < n; i++) {
					s = arguments[i];
					for (var p in s) Object.prototype.hasOwnProperty.call(s, p) && (t[p] = s[p]);
				}
				return t;
			};
			__rest = function(s, e) {
				var t = {};
				for (var p in s) Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0 && (t[p] = s[p]);
				if (s != null && typeof Object.getOwnPropertySymbols == "function") for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]) && (t[p[i]] = s[p[i]]);
				return t;
			};
			__decorate = function(decorators, target, key, desc) {
				var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
				if (typeof Reflect == "object" && typeof Reflect.decorate == "function") r = Reflect.decorate(decorators, target, key, desc);
				else for (var i = decorators.length - 1; i >= 0; i--) (d = decorators[i]) && (r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r);
				return c > 3 && r && Object.defineProperty(target, key, r), r;
			};
			__param = function(paramIndex, decorator) {
				return function(target, key) {
					decorator(target, key, paramIndex);
				};
			};
			__esDecorate = function(ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
				function accept(f) {
					if (f !== void 0 && typeof f != "function") throw TypeError("Function expected");
					return f;
				}
				var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
				var target = !descriptorIn && ctor ? contextIn.static ? ctor : ctor.prototype : null;
				var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
				var _, done = !1;
				for (var i = decorators.length - 1; i >= 0; i--) {
					var context = {};
					for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
					for (var p in contextIn.access) context.access[p] = contextIn.access[p];
					context.addInitializer = function(f) {
						if (done) throw TypeError("Cannot add initializers after decoration has completed");
						extraInitializers.push(accept(f || null));
					};
					var result = (0, decorators[i])(kind === "accessor" ? {
						get: descriptor.get,
						set: descriptor.set
					} : descriptor[key], context);
					if (kind === "accessor") {
						if (result === void 0) continue;
						if (typeof result != "object" || !result) throw TypeError("Object expected");
						(_ = accept(result.get)) && (descriptor.get = _);
						(_ = accept(result.set)) && (descriptor.set = _);
						(_ = accept(result.init)) && initializers.unshift(_);
					} else (_ = accept(result)) && (kind === "field" ? initializers.unshift(_) : descriptor[key] = _);
				}
				target && Object.defineProperty(target, contextIn.name, descriptor);
				done = !0;
			};
			__runInitializers = function(thisArg, initializers, value) {
				var useValue = arguments.length > 2;
				for (var i = 0; i < initializers.length; i++) value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
				return useValue ? value : void 0;
			};
			__propKey = function(x) {
				return typeof x == "symbol" ? x : `${x}`;
			};
			__setFunctionName = function(f, name, prefix) {
				typeof name == "symbol" && (name = name.description ? `[${name.description}]` : "");
				return Object.defineProperty(f, "name", {
					configurable: !0,
					value: prefix ? `${prefix} ${name}` : name
				});
			};
			__metadata = function(metadataKey, metadataValue) {
				if (typeof Reflect == "object" && typeof Reflect.metadata == "function") return Reflect.metadata(metadataKey, metadataValue);
			};
			__awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			__generator = function(thisArg, body) {
				var _ = {
					label: 0,
					sent: function() {
						if (t[0] & 1) throw t[1];
						return t[1];
					},
					trys: [],
					ops: []
				}, f, y, t, g = Object.create((typeof Iterator == "function" ? Iterator : Object).prototype);
				return g.next = verb(0), g.throw = verb(1), g.return = verb(2), typeof Symbol == "function" && (g[Symbol.iterator] = function() {
					return this;
				}), g;
				function verb(n) {
					return function(v) {
						return step([n, v]);
					};
				}
				function step(op) {
					if (f) throw TypeError("Generator is already executing.");
					for (; g && (g = 0, op[0] && (_ = 0)), _;) try {
						if (f = 1, y && (t = op[0] & 2 ? y.return : op[0] ? y.throw || ((t = y.return) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
						y = 0, t && (op = [op[0] & 2, t.value]);
						switch (op[0]) {
							case 0:
							case 1:
								t = op;
								break;
							case 4:
								_.label++;
								return {
									value: op[1],
									done: !1
								};
							case 5:
								_.label++;
								y = op[1];
								op = [0];
								continue;
							case 7:
								op = _.ops.pop();
								_.trys.pop();
								continue;
							default:
								if (t = _.trys, !(t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
									_ = 0;
									continue;
								}
								if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
									_.label = op[1];
									break;
								}
								if (op[0] === 6 && _.label < t[1]) {
									_.label = t[1];
									t = op;
									break;
								}
								if (t && _.label < t[2]) {
									_.label = t[2];
									_.ops.push(op);
									break;
								}
								t[2] && _.ops.pop();
								_.trys.pop();
								continue;
						}
						op = body.call(thisArg, _);
					} catch (e) {
						op = [6, e];
						y = 0;
					} finally {
						f = t = 0;
					}
					if (op[0] & 5) throw op[1];
					return {
						value: op[0] ? op[1] : void 0,
						done: !0
					};
				}
			};
			__exportStar = function(m, o) {
				for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(o, p) && __createBinding(o, m, p);
			};
			__createBinding = Object.create ? (function(o, m, k, k2) {
				k2 === void 0 && (k2 = k);
				var desc = Object.getOwnPropertyDescriptor(m, k);
				(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
					enumerable: !0,
					get: function() {
						return m[k];
					}
				});
				Object.defineProperty(o, k2, desc);
			}) : (function(o, m, k, k2) {
				k2 === void 0 && (k2 = k);
				o[k2] = m[k];
			});
			__values = function(o) {
				var s = typeof Symbol == "function" && Symbol.iterator, m = s && o[s], i = 0;
				if (m) return m.call(o);
				if (o && typeof o.length == "number") return { next: function() {
					o && i >= o.length && (o = void 0);
					return {
						value: o && o[i++],
						done: !o
					};
				} };
				throw TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
			};
			__read = function(o, n) {
				var m = typeof Symbol == "function" && o[Symbol.iterator];
				if (!m) return o;
				var i = m.call(o), r, ar = [], e;
				try {
					for (; (n === void 0 || n-- > 0) && !(r = i.next()).done;) ar.push(r.value);
				} catch (error) {
					e = { error };
				} finally {
					try {
						r && !r.done && (m = i.return) && m.call(i);
					} finally {
						if (e) throw e.error;
					}
				}
				return ar;
			};
			__spread = function() {
				for (var ar = [], i = 0; i < arguments.length; i++) ar = ar.concat(__read(arguments[i]));
				return ar;
			};
			__spreadArrays = function() {
				for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
				for (var r = Array(s), k = 0, i = 0; i < il; i++) for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++) r[k] = a[j];
				return r;
			};
			__spreadArray = function(to, from, pack) {
				if (pack || arguments.length === 2) {
					for (var i = 0, l = from.length, ar; i < l; i++) if (ar || !(i in from)) {
						ar ||= Array.prototype.slice.call(from, 0, i);
						ar[i] = from[i];
					}
				}
				return to.concat(ar || Array.prototype.slice.call(from));
			};
			__await = function(v) {
				return this instanceof __await ? (this.v = v, this) : new __await(v);
			};
			__asyncGenerator = function(thisArg, _arguments, generator) {
				if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
				var g = generator.apply(thisArg, _arguments || []), i, q = [];
				return i = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
					return this;
				}, i;
				function awaitReturn(f) {
					return function(v) {
						return Promise.resolve(v).then(f, reject);
					};
				}
				function verb(n, f) {
					if (g[n]) {
						i[n] = function(v) {
							return new Promise(function(a, b) {
								q.push([
									n,
									v,
									a,
									b
								]) > 1 || resume(n, v);
							});
						};
						f && (i[n] = f(i[n]));
					}
				}
				function resume(n, v) {
					try {
						step(g[n](v));
					} catch (e) {
						settle(q[0][3], e);
					}
				}
				function step(r) {
					r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
				}
				function fulfill(value) {
					resume("next", value);
				}
				function reject(value) {
					resume("throw", value);
				}
				function settle(f, v) {
					f(v), q.shift(), q.length && resume(q[0][0], q[0][1]);
				}
			};
			__asyncDelegator = function(o) {
				var i = {}, p;
				return verb("next"), verb("throw", function(e) {
					throw e;
				}), verb("return"), i[Symbol.iterator] = function() {
					return this;
				}, i;
				function verb(n, f) {
					i[n] = o[n] ? function(v) {
						return (p = !p) ? {
							value: __await(o[n](v)),
							done: !1
						} : f ? f(v) : v;
					} : f;
				}
			};
			__asyncValues = function(o) {
				if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
				var m = o[Symbol.asyncIterator], i;
				return m ? m.call(o) : (o = typeof __values == "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
					return this;
				}, i);
				function verb(n) {
					i[n] = o[n] && function(v) {
						return new Promise(function(resolve, reject) {
							v = o[n](v), settle(resolve, reject, v.done, v.value);
						});
					};
				}
				function settle(resolve, reject, d, v) {
					Promise.resolve(v).then(function(v) {
						resolve({
							value: v,
							done: d
						});
					}, reject);
				}
			};
			__makeTemplateObject = function(cooked, raw) {
				Object.defineProperty ? Object.defineProperty(cooked, "raw", { value: raw }) : cooked.raw = raw;
				return cooked;
			};
			var __setModuleDefault = Object.create ? (function(o, v) {
				Object.defineProperty(o, "default", {
					enumerable: !0,
					value: v
				});
			}) : function(o, v) {
				o.default = v;
			};
			var ownKeys = function(o) {
				ownKeys = Object.getOwnPropertyNames || function(o) {
					var ar = [];
					for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
					return ar;
				};
				return ownKeys(o);
			};
			__importStar = function(mod) {
				if (mod && mod.__esModule) return mod;
				var result = {};
				if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
				__setModuleDefault(result, mod);
				return result;
			};
			__importDefault = function(mod) {
				return mod && mod.__esModule ? mod : { default: mod };
			};
			__classPrivateFieldGet = function(receiver, state, kind, f) {
				if (kind === "a" && !f) throw TypeError("Private accessor was defined without a getter");
				if (typeof state == "function" ? receiver !== state || !f : !state.has(receiver)) throw TypeError("Cannot read private member from an object whose class did not declare it");
				return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
			};
			__classPrivateFieldSet = function(receiver, state, value, kind, f) {
				if (kind === "m") throw TypeError("Private method is not writable");
				if (kind === "a" && !f) throw TypeError("Private accessor was defined without a setter");
				if (typeof state == "function" ? receiver !== state || !f : !state.has(receiver)) throw TypeError("Cannot write private member to an object whose class did not declare it");
				return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
			};
			__classPrivateFieldIn = function(state, receiver) {
				if (receiver === null || typeof receiver != "object" && typeof receiver != "function") throw TypeError("Cannot use 'in' operator on non-object");
				return typeof state == "function" ? receiver === state : state.has(receiver);
			};
			__addDisposableResource = function(env, value, async) {
				if (value != null) {
					if (typeof value != "object" && typeof value != "function") throw TypeError("Object expected.");
					var dispose, inner;
					if (async) {
						if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
						dispose = value[Symbol.asyncDispose];
					}
					if (dispose === void 0) {
						if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
						dispose = value[Symbol.dispose];
						async && (inner = dispose);
					}
					if (typeof dispose != "function") throw TypeError("Object not disposable.");
					inner && (dispose = function() {
						try {
							inner.call(this);
						} catch (e) {
							return Promise.reject(e);
						}
					});
					env.stack.push({
						value,
						dispose,
						async
					});
				} else async && env.stack.push({ async: !0 });
				return value;
			};
			var _SuppressedError = typeof SuppressedError == "function" ? SuppressedError : function(error, suppressed, message) {
				var e = Error(message);
				return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
			};
			__disposeResources = function(env) {
				function fail(e) {
					env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = !0;
				}
				var r, s = 0;
				function next() {
					for (; r = env.stack.pop();) try {
						if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
						if (r.dispose) {
							var result = r.dispose.call(r.value);
							if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
								fail(e);
								return next();
							});
						} else s |= 1;
					} catch (e) {
						fail(e);
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
			__rewriteRelativeImportExtension = function(path, preserveJsx, extraExtensions, ignoreCase) {
				if (typeof path == "string" && /^\.\.?\//.test(path)) {
					if (extraExtensions) for (var extension in extraExtensions) {
						var suffix = path.slice(-extension.length);
						if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
							var output = extraExtensions[extension];
							return output === extension ? path : path.slice(0, -extension.length) + output;
						}
					}
					return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
						return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
					});
				}
				return path;
			};
			exporter("__extends", __extends);
			exporter("__assign", __assign);
			exporter("__rest", __rest);
			exporter("__decorate", __decorate);
			exporter("__param", __param);
			exporter("__esDecorate", __esDecorate);
			exporter("__runInitializers", __runInitializers);
			exporter("__propKey", __propKey);
			exporter("__setFunctionName", __setFunctionName);
			exporter("__metadata", __metadata);
			exporter("__awaiter", __awaiter);
			exporter("__generator", __generator);
			exporter("__exportStar", __exportStar);
			exporter("__createBinding", __createBinding);
			exporter("__values", __values);
			exporter("__read", __read);
			exporter("__spread", __spread);
			exporter("__spreadArrays", __spreadArrays);
			exporter("__spreadArray", __spreadArray);
			exporter("__await", __await);
			exporter("__asyncGenerator", __asyncGenerator);
			exporter("__asyncDelegator", __asyncDelegator);
			exporter("__asyncValues", __asyncValues);
			exporter("__makeTemplateObject", __makeTemplateObject);
			exporter("__importStar", __importStar);
			exporter("__importDefault", __importDefault);
			exporter("__classPrivateFieldGet", __classPrivateFieldGet);
			exporter("__classPrivateFieldSet", __classPrivateFieldSet);
			exporter("__classPrivateFieldIn", __classPrivateFieldIn);
			exporter("__addDisposableResource", __addDisposableResource);
			exporter("__disposeResources", __disposeResources);
			exporter("__rewriteRelativeImportExtension", __rewriteRelativeImportExtension);
		});
	}),
	91835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		"use strict";
		__webpack_require__.d(__webpack_exports__, { tableFromIPC: () => tableFromIPC });
		let { __extends, __assign, __rest, __decorate, __param, __esDecorate, __runInitializers, __propKey, __setFunctionName, __metadata, __awaiter, __generator, __exportStar, __createBinding, __values, __read, __spread, __spreadArrays, __spreadArray, __await: modules_await, __asyncGenerator: modules_asyncGenerator, __asyncDelegator, __asyncValues: modules_asyncValues, __makeTemplateObject, __importStar, __importDefault, __classPrivateFieldGet, __classPrivateFieldSet, __classPrivateFieldIn, __addDisposableResource, __disposeResources, __rewriteRelativeImportExtension } = __webpack_require__(61860);
		let decoder = new TextDecoder("utf-8");
		let decodeUtf8 = decoder.decode.bind(decoder);
		let encoder = new TextEncoder();
		let encodeUtf8 = (value) => encoder.encode(value);
		let isNumber = (x) => typeof x == "number";
		let isBoolean = (x) => typeof x == "boolean";
		let isFunction = (x) => typeof x == "function";
		let isObject = (x) => x != null && Object(x) === x;
		let isPromise = (x) => isObject(x) && isFunction(x.then);
		let isIterable = (x) => isObject(x) && isFunction(x[Symbol.iterator]);
		let isAsyncIterable = (x) => isObject(x) && isFunction(x[Symbol.asyncIterator]);
		let isArrowJSON = (x) => isObject(x) && isObject(x.schema);
		let isIteratorResult = (x) => isObject(x) && "done" in x && "value" in x;
		let isFileHandle = (x) => isObject(x) && isFunction(x.stat) && isNumber(x.fd);
		let isFetchResponse = (x) => isObject(x) && isReadableDOMStream(x.body);
		let isReadableInterop = (x) => "_getDOMStream" in x && "_getNodeStream" in x;
		let isWritableDOMStream = (x) => isObject(x) && isFunction(x.abort) && isFunction(x.getWriter) && !isReadableInterop(x);
		let isReadableDOMStream = (x) => isObject(x) && isFunction(x.cancel) && isFunction(x.getReader) && !isReadableInterop(x);
		let isWritableNodeStream = (x) => isObject(x) && isFunction(x.end) && isFunction(x.write) && isBoolean(x.writable) && !isReadableInterop(x);
		let isReadableNodeStream = (x) => isObject(x) && isFunction(x.read) && isFunction(x.pipe) && isBoolean(x.readable) && !isReadableInterop(x);
		let isFlatbuffersByteBuffer = (x) => isObject(x) && isFunction(x.clear) && isFunction(x.bytes) && isFunction(x.position) && isFunction(x.setPosition) && isFunction(x.capacity) && isFunction(x.getBufferIdentifier) && isFunction(x.createLong);
		let SharedArrayBuf = typeof SharedArrayBuffer < "u" ? SharedArrayBuffer : ArrayBuffer;
		function collapseContiguousByteRanges(chunks) {
			let result = chunks[0] ? [chunks[0]] : [];
			let xOffset, yOffset, xLen, yLen;
			for (let x, y, i = 0, j = 0, n = chunks.length; ++i < n;) {
				x = result[j];
				y = chunks[i];
				if (!x || !y || x.buffer !== y.buffer || y.byteOffset < x.byteOffset) {
					y && (result[++j] = y);
					continue;
				}
				({byteOffset: xOffset, byteLength: xLen} = x);
				({byteOffset: yOffset, byteLength: yLen} = y);
				if (xOffset + xLen < yOffset || yOffset + yLen < xOffset) {
					y && (result[++j] = y);
					continue;
				}
				result[j] = new Uint8Array(x.buffer, xOffset, yOffset - xOffset + yLen);
			}
			return result;
		}
		function memcpy(target, source, targetByteOffset = 0, sourceByteLength = source.byteLength) {
			let targetByteLength = target.byteLength;
			let dst = new Uint8Array(target.buffer, target.byteOffset, targetByteLength);
			let src = new Uint8Array(source.buffer, source.byteOffset, Math.min(sourceByteLength, targetByteLength));
			dst.set(src, targetByteOffset);
			return target;
		}
		function joinUint8Arrays(chunks, size) {
			let result = collapseContiguousByteRanges(chunks);
			let byteLength = result.reduce((x, b) => x + b.byteLength, 0);
			let source, sliced, buffer;
			let offset = 0, index = -1;
			let length = Math.min(size || Infinity, byteLength);
			for (let n = result.length; ++index < n;) {
				source = result[index];
				sliced = source.subarray(0, Math.min(source.length, length - offset));
				if (length <= offset + sliced.length) {
					sliced.length < source.length ? result[index] = source.subarray(sliced.length) : sliced.length === source.length && index++;
					buffer ? memcpy(buffer, sliced, offset) : buffer = sliced;
					break;
				}
				memcpy(buffer ||= new Uint8Array(length), sliced, offset);
				offset += sliced.length;
			}
			return [
				buffer || new Uint8Array(),
				result.slice(index),
				byteLength - (buffer ? buffer.byteLength : 0)
			];
		}
		function toArrayBufferView(ArrayBufferViewCtor, input) {
			let value = isIteratorResult(input) ? input.value : input;
			if (value instanceof ArrayBufferViewCtor) {
				if (ArrayBufferViewCtor === Uint8Array) return new ArrayBufferViewCtor(value.buffer, value.byteOffset, value.byteLength);
				return value;
			}
			if (!value) return new ArrayBufferViewCtor(0);
			typeof value == "string" && (value = encodeUtf8(value));
			if (value instanceof ArrayBuffer) return new ArrayBufferViewCtor(value);
			if (value instanceof SharedArrayBuf) return new ArrayBufferViewCtor(value);
			if (isFlatbuffersByteBuffer(value)) return toArrayBufferView(ArrayBufferViewCtor, value.bytes());
			return ArrayBuffer.isView(value) ? value.byteLength <= 0 ? new ArrayBufferViewCtor(0) : new ArrayBufferViewCtor(value.buffer, value.byteOffset, value.byteLength / ArrayBufferViewCtor.BYTES_PER_ELEMENT) : ArrayBufferViewCtor.from(value);
		}
		let toInt32Array = (input) => toArrayBufferView(Int32Array, input);
		let toBigInt64Array = (input) => toArrayBufferView(BigInt64Array, input);
		let toUint8Array = (input) => toArrayBufferView(Uint8Array, input);
		let pump = (iterator) => {
			iterator.next();
			return iterator;
		};
		function* toArrayBufferViewIterator(ArrayCtor, source) {
			let wrap = function* (x) {
				yield x;
			};
			let buffers = typeof source == "string" || ArrayBuffer.isView(source) || source instanceof ArrayBuffer || source instanceof SharedArrayBuf ? wrap(source) : isIterable(source) ? source : wrap(source);
			yield* pump((function* (it) {
				let r = null;
				do
					r = it.next(yield toArrayBufferView(ArrayCtor, r));
				while (!r.done);
			})(buffers[Symbol.iterator]()));
			return new ArrayCtor();
		}
		let toUint8ArrayIterator = (input) => toArrayBufferViewIterator(Uint8Array, input);
		function toArrayBufferViewAsyncIterator(ArrayCtor, source) {
			return modules_asyncGenerator(this, arguments, function* toArrayBufferViewAsyncIterator_1() {
				if (isPromise(source)) return yield modules_await(yield modules_await(yield* __asyncDelegator(modules_asyncValues(toArrayBufferViewAsyncIterator(ArrayCtor, yield modules_await(source))))));
				let wrap = function(x) {
					return modules_asyncGenerator(this, arguments, function* () {
						yield yield modules_await(yield modules_await(x));
					});
				};
				let emit = function(source) {
					return modules_asyncGenerator(this, arguments, function* () {
						yield modules_await(yield* __asyncDelegator(modules_asyncValues(pump((function* (it) {
							let r = null;
							do
								r = it.next(yield r?.value);
							while (!r.done);
						})(source[Symbol.iterator]())))));
					});
				};
				let buffers = typeof source == "string" || ArrayBuffer.isView(source) || source instanceof ArrayBuffer || source instanceof SharedArrayBuf ? wrap(source) : isIterable(source) ? emit(source) : isAsyncIterable(source) ? source : wrap(source);
				yield modules_await(yield* __asyncDelegator(modules_asyncValues(pump((function(it) {
					return modules_asyncGenerator(this, arguments, function* () {
						let r = null;
						do
							r = yield modules_await(it.next(yield yield modules_await(toArrayBufferView(ArrayCtor, r))));
						while (!r.done);
					});
				})(buffers[Symbol.asyncIterator]())))));
				return yield modules_await(new ArrayCtor());
			});
		}
		let toUint8ArrayAsyncIterator = (input) => toArrayBufferViewAsyncIterator(Uint8Array, input);
		function rebaseValueOffsets(offset, length, valueOffsets) {
			if (offset !== 0) {
				valueOffsets = valueOffsets.slice(0, length);
				let delta = typeof valueOffsets[0] == "bigint" ? BigInt(offset) : offset;
				for (let i = -1, n = valueOffsets.length; ++i < n;) valueOffsets[i] += delta;
			}
			return valueOffsets.subarray(0, length);
		}
		function compareArrayLike(a, b) {
			let i = 0;
			let n = a.length;
			if (n !== b.length) return !1;
			if (n > 0) do
				if (a[i] !== b[i]) return !1;
			while (++i < n);
			return !0;
		}
		let adapters = {
			fromIterable(source) {
				return adapters_pump(fromIterable(source));
			},
			fromAsyncIterable(source) {
				return adapters_pump(fromAsyncIterable(source));
			},
			fromDOMStream(source) {
				return adapters_pump(fromDOMStream(source));
			},
			fromNodeStream(stream) {
				return adapters_pump(fromNodeStream(stream));
			},
			toDOMStream(source, options) {
				throw Error("\"toDOMStream\" not available in this environment");
			},
			toNodeStream(source, options) {
				throw Error("\"toNodeStream\" not available in this environment");
			}
		};
		let adapters_pump = (iterator) => {
			iterator.next();
			return iterator;
		};
		function* fromIterable(source) {
			let done, threw = !1;
			let buffers = [], buffer;
			let cmd, size, bufferLength = 0;
			function byteRange() {
				if (cmd === "peek") return joinUint8Arrays(buffers, size)[0];
				[buffer, buffers, bufferLength] = joinUint8Arrays(buffers, size);
				return buffer;
			}
			({cmd, size} = (yield null) || {
				cmd: "read",
				size: 0
			});
			let it = toUint8ArrayIterator(source)[Symbol.iterator]();
			try {
				do {
					({done, value: buffer} = Number.isNaN(size - bufferLength) ? it.next() : it.next(size - bufferLength));
					if (!done && buffer.byteLength > 0) {
						buffers.push(buffer);
						bufferLength += buffer.byteLength;
					}
					if (done || size <= bufferLength) do
						({cmd, size} = yield byteRange());
					while (size < bufferLength);
				} while (!done);
			} catch (e) {
				threw = !0;
				typeof it.throw == "function" && it.throw(e);
			} finally {
				threw === !1 && typeof it.return == "function" && it.return(null);
			}
			return null;
		}
		function fromAsyncIterable(source) {
			return modules_asyncGenerator(this, arguments, function* fromAsyncIterable_1() {
				let done, threw = !1;
				let buffers = [], buffer;
				let cmd, size, bufferLength = 0;
				function byteRange() {
					if (cmd === "peek") return joinUint8Arrays(buffers, size)[0];
					[buffer, buffers, bufferLength] = joinUint8Arrays(buffers, size);
					return buffer;
				}
				({cmd, size} = (yield yield modules_await(null)) || {
					cmd: "read",
					size: 0
				});
				let it = toUint8ArrayAsyncIterator(source)[Symbol.asyncIterator]();
				try {
					do {
						({done, value: buffer} = Number.isNaN(size - bufferLength) ? yield modules_await(it.next()) : yield modules_await(it.next(size - bufferLength)));
						if (!done && buffer.byteLength > 0) {
							buffers.push(buffer);
							bufferLength += buffer.byteLength;
						}
						if (done || size <= bufferLength) do
							({cmd, size} = yield yield modules_await(byteRange()));
						while (size < bufferLength);
					} while (!done);
				} catch (e) {
					threw = !0;
					typeof it.throw == "function" && (yield modules_await(it.throw(e)));
				} finally {
					threw === !1 && typeof it.return == "function" && (yield modules_await(it.return(new Uint8Array())));
				}
				return yield modules_await(null);
			});
		}
		function fromDOMStream(source) {
			return modules_asyncGenerator(this, arguments, function* fromDOMStream_1() {
				let done = !1, threw = !1;
				let buffers = [], buffer;
				let cmd, size, bufferLength = 0;
				function byteRange() {
					if (cmd === "peek") return joinUint8Arrays(buffers, size)[0];
					[buffer, buffers, bufferLength] = joinUint8Arrays(buffers, size);
					return buffer;
				}
				({cmd, size} = (yield yield modules_await(null)) || {
					cmd: "read",
					size: 0
				});
				let it = new AdaptiveByteReader(source);
				try {
					do {
						({done, value: buffer} = Number.isNaN(size - bufferLength) ? yield modules_await(it.read()) : yield modules_await(it.read(size - bufferLength)));
						if (!done && buffer.byteLength > 0) {
							buffers.push(toUint8Array(buffer));
							bufferLength += buffer.byteLength;
						}
						if (done || size <= bufferLength) do
							({cmd, size} = yield yield modules_await(byteRange()));
						while (size < bufferLength);
					} while (!done);
				} catch (e) {
					threw = !0;
					yield modules_await(it.cancel(e));
				} finally {
					threw === !1 ? yield modules_await(it.cancel()) : source.locked && it.releaseLock();
				}
				return yield modules_await(null);
			});
		}
		class AdaptiveByteReader {
			constructor(source) {
				this.source = source;
				this.reader = null;
				this.reader = this.source.getReader();
				this.reader.closed.catch(() => {});
			}
			get closed() {
				return this.reader ? this.reader.closed.catch(() => {}) : Promise.resolve();
			}
			releaseLock() {
				this.reader && this.reader.releaseLock();
				this.reader = null;
			}
			cancel(reason) {
				return __awaiter(this, void 0, void 0, function* () {
					let { reader, source } = this;
					reader && (yield reader.cancel(reason).catch(() => {}));
					source && source.locked && this.releaseLock();
				});
			}
			read(size) {
				return __awaiter(this, void 0, void 0, function* () {
					if (size === 0) return {
						done: this.reader == null,
						value: new Uint8Array()
					};
					let result = yield this.reader.read();
					!result.done && (result.value = toUint8Array(result));
					return result;
				});
			}
		}
		let onEvent = (stream, event) => {
			let handler = (_) => resolve([event, _]);
			let resolve;
			return [
				event,
				handler,
				new Promise((r) => (resolve = r) && stream.once(event, handler))
			];
		};
		function fromNodeStream(stream) {
			return modules_asyncGenerator(this, arguments, function* fromNodeStream_1() {
				let events = [];
				let event = "error";
				let done = !1, err = null;
				let cmd, size, bufferLength = 0;
				let buffers = [], buffer;
				function byteRange() {
					if (cmd === "peek") return joinUint8Arrays(buffers, size)[0];
					[buffer, buffers, bufferLength] = joinUint8Arrays(buffers, size);
					return buffer;
				}
				({cmd, size} = (yield yield modules_await(null)) || {
					cmd: "read",
					size: 0
				});
				if (stream.isTTY) {
					yield yield modules_await(new Uint8Array());
					return yield modules_await(null);
				}
				try {
					events[0] = onEvent(stream, "end");
					events[1] = onEvent(stream, "error");
					do {
						events[2] = onEvent(stream, "readable");
						[event, err] = yield modules_await(Promise.race(events.map((x) => x[2])));
						if (event === "error") break;
						if (!(done = event === "end")) {
							if (!Number.isFinite(size - bufferLength)) buffer = toUint8Array(stream.read());
							else {
								buffer = toUint8Array(stream.read(size - bufferLength));
								buffer.byteLength < size - bufferLength && (buffer = toUint8Array(stream.read()));
							}
							if (buffer.byteLength > 0) {
								buffers.push(buffer);
								bufferLength += buffer.byteLength;
							}
						}
						if (done || size <= bufferLength) do
							({cmd, size} = yield yield modules_await(byteRange()));
						while (size < bufferLength);
					} while (!done);
				} finally {
					yield modules_await(cleanup(events, event === "error" ? err : null));
				}
				return yield modules_await(null);
				function cleanup(events, err) {
					buffer = buffers = null;
					return new Promise((resolve, reject) => {
						for (let [evt, fn] of events) stream.off(evt, fn);
						try {
							let destroy = stream.destroy;
							destroy && destroy.call(stream, err);
							err = void 0;
						} catch (e) {
							err = e || err;
						} finally {
							err == null ? resolve() : reject(err);
						}
					});
				}
			});
		}
		var Type;
		(function(Type) {
			Type[Type.NONE = 0] = "NONE";
			Type[Type.Null = 1] = "Null";
			Type[Type.Int = 2] = "Int";
			Type[Type.Float = 3] = "Float";
			Type[Type.Binary = 4] = "Binary";
			Type[Type.Utf8 = 5] = "Utf8";
			Type[Type.Bool = 6] = "Bool";
			Type[Type.Decimal = 7] = "Decimal";
			Type[Type.Date = 8] = "Date";
			Type[Type.Time = 9] = "Time";
			Type[Type.Timestamp = 10] = "Timestamp";
			Type[Type.Interval = 11] = "Interval";
			Type[Type.List = 12] = "List";
			Type[Type.Struct = 13] = "Struct";
			Type[Type.Union = 14] = "Union";
			Type[Type.FixedSizeBinary = 15] = "FixedSizeBinary";
			Type[Type.FixedSizeList = 16] = "FixedSizeList";
			Type[Type.Map = 17] = "Map";
			Type[Type.Duration = 18] = "Duration";
			Type[Type.LargeBinary = 19] = "LargeBinary";
			Type[Type.LargeUtf8 = 20] = "LargeUtf8";
			Type[Type.LargeList = 21] = "LargeList";
			Type[Type.BinaryView = 23] = "BinaryView";
			Type[Type.Utf8View = 24] = "Utf8View";
			Type[Type.Dictionary = -1] = "Dictionary";
			Type[Type.Int8 = -2] = "Int8";
			Type[Type.Int16 = -3] = "Int16";
			Type[Type.Int32 = -4] = "Int32";
			Type[Type.Int64 = -5] = "Int64";
			Type[Type.Uint8 = -6] = "Uint8";
			Type[Type.Uint16 = -7] = "Uint16";
			Type[Type.Uint32 = -8] = "Uint32";
			Type[Type.Uint64 = -9] = "Uint64";
			Type[Type.Float16 = -10] = "Float16";
			Type[Type.Float32 = -11] = "Float32";
			Type[Type.Float64 = -12] = "Float64";
			Type[Type.DateDay = -13] = "DateDay";
			Type[Type.DateMillisecond = -14] = "DateMillisecond";
			Type[Type.TimestampSecond = -15] = "TimestampSecond";
			Type[Type.TimestampMillisecond = -16] = "TimestampMillisecond";
			Type[Type.TimestampMicrosecond = -17] = "TimestampMicrosecond";
			Type[Type.TimestampNanosecond = -18] = "TimestampNanosecond";
			Type[Type.TimeSecond = -19] = "TimeSecond";
			Type[Type.TimeMillisecond = -20] = "TimeMillisecond";
			Type[Type.TimeMicrosecond = -21] = "TimeMicrosecond";
			Type[Type.TimeNanosecond = -22] = "TimeNanosecond";
			Type[Type.DenseUnion = -23] = "DenseUnion";
			Type[Type.SparseUnion = -24] = "SparseUnion";
			Type[Type.IntervalDayTime = -25] = "IntervalDayTime";
			Type[Type.IntervalYearMonth = -26] = "IntervalYearMonth";
			Type[Type.DurationSecond = -27] = "DurationSecond";
			Type[Type.DurationMillisecond = -28] = "DurationMillisecond";
			Type[Type.DurationMicrosecond = -29] = "DurationMicrosecond";
			Type[Type.DurationNanosecond = -30] = "DurationNanosecond";
			Type[Type.IntervalMonthDayNano = -31] = "IntervalMonthDayNano";
		})(Type ||= {});
		var BufferType;
		(function(BufferType) {
			BufferType[BufferType.OFFSET = 0] = "OFFSET";
			BufferType[BufferType.DATA = 1] = "DATA";
			BufferType[BufferType.VALIDITY = 2] = "VALIDITY";
			BufferType[BufferType.TYPE = 3] = "TYPE";
		})(BufferType ||= {});
		function valueToString(x) {
			if (x === null) return "null";
			if (x === void 0) return "undefined";
			switch (typeof x) {
				case "number": return `${x}`;
				case "bigint": return `${x}`;
				case "string": return `"${x}"`;
			}
			if (typeof x[Symbol.toPrimitive] == "function") return x[Symbol.toPrimitive]("string");
			if (ArrayBuffer.isView(x)) {
				if (x instanceof BigInt64Array || x instanceof BigUint64Array) return `[${[...x].map((x) => valueToString(x))}]`;
				return `[${x}]`;
			}
			return ArrayBuffer.isView(x) ? `[${x}]` : JSON.stringify(x, (_, y) => typeof y == "bigint" ? `${y}` : y);
		}
		function bigIntToNumber(number) {
			if (typeof number == "bigint" && (number < -(2 ** 53 - 1) || number > 2 ** 53 - 1)) throw TypeError(`${number} is not safe to convert to a number.`);
			return Number(number);
		}
		function divideBigInts(number, divisor) {
			return bigIntToNumber(number / divisor) + bigIntToNumber(number % divisor) / bigIntToNumber(divisor);
		}
		let isArrowBigNumSymbol = Symbol.for("isArrowBigNum");
		function BigNum(x, ...xs) {
			if (xs.length === 0) return Object.setPrototypeOf(toArrayBufferView(this.TypedArray, x), this.constructor.prototype);
			return Object.setPrototypeOf(new this.TypedArray(x, ...xs), this.constructor.prototype);
		}
		BigNum.prototype[isArrowBigNumSymbol] = !0;
		BigNum.prototype.toJSON = function() {
			return `"${bigNumToString(this)}"`;
		};
		BigNum.prototype.valueOf = function(scale) {
			return bigNumToNumber(this, scale);
		};
		BigNum.prototype.toString = function() {
			return bigNumToString(this);
		};
		BigNum.prototype[Symbol.toPrimitive] = function(hint = "default") {
			switch (hint) {
				case "number": return bigNumToNumber(this);
				case "string": return bigNumToString(this);
				case "default": return bigNumToBigInt(this);
			}
			return bigNumToString(this);
		};
		function SignedBigNum(...args) {
			return BigNum.apply(this, args);
		}
		function UnsignedBigNum(...args) {
			return BigNum.apply(this, args);
		}
		function DecimalBigNum(...args) {
			return BigNum.apply(this, args);
		}
		Object.setPrototypeOf(SignedBigNum.prototype, Object.create(Int32Array.prototype));
		Object.setPrototypeOf(UnsignedBigNum.prototype, Object.create(Uint32Array.prototype));
		Object.setPrototypeOf(DecimalBigNum.prototype, Object.create(Uint32Array.prototype));
		Object.assign(SignedBigNum.prototype, BigNum.prototype, {
			constructor: SignedBigNum,
			signed: !0,
			TypedArray: Int32Array,
			BigIntArray: BigInt64Array
		});
		Object.assign(UnsignedBigNum.prototype, BigNum.prototype, {
			constructor: UnsignedBigNum,
			signed: !1,
			TypedArray: Uint32Array,
			BigIntArray: BigUint64Array
		});
		Object.assign(DecimalBigNum.prototype, BigNum.prototype, {
			constructor: DecimalBigNum,
			signed: !0,
			TypedArray: Uint32Array,
			BigIntArray: BigUint64Array
		});
		let TWO_TO_THE_64_MINUS_1 = BigInt(4294967296) * BigInt(4294967296) - BigInt(1);
		function bigNumToNumber(bn, scale) {
			let { buffer, byteOffset, byteLength, signed } = bn;
			let words = new BigUint64Array(buffer, byteOffset, byteLength / 8);
			let negative = signed && words.at(-1) & BigInt(1) << BigInt(63);
			let number = BigInt(0);
			let i = 0;
			if (negative) {
				for (let word of words) number |= (word ^ TWO_TO_THE_64_MINUS_1) * (BigInt(1) << BigInt(64 * i++));
				number *= BigInt(-1);
				number -= BigInt(1);
			} else for (let word of words) number |= word * (BigInt(1) << BigInt(64 * i++));
			if (typeof scale == "number" && scale > 0) {
				let denominator = BigInt("1".padEnd(scale + 1, "0"));
				let quotient = number / denominator;
				let remainder = negative ? -(number % denominator) : number % denominator;
				let integerPart = bigIntToNumber(quotient);
				let fractionPart = `${remainder}`.padStart(scale, "0");
				return +`${negative && integerPart === 0 ? "-" : ""}${integerPart}.${fractionPart}`;
			}
			return bigIntToNumber(number);
		}
		function bigNumToString(a) {
			if (a.byteLength === 8) return `${new a.BigIntArray(a.buffer, a.byteOffset, 1)[0]}`;
			if (!a.signed) return unsignedBigNumToString(a);
			let array = new Uint16Array(a.buffer, a.byteOffset, a.byteLength / 2);
			if (new Int16Array([array.at(-1)])[0] >= 0) return unsignedBigNumToString(a);
			array = array.slice();
			let carry = 1;
			for (let i = 0; i < array.length; i++) {
				let elem = array[i];
				let updated = ~elem + carry;
				array[i] = updated;
				carry &= +(elem === 0);
			}
			return `-${unsignedBigNumToString(array)}`;
		}
		function bigNumToBigInt(a) {
			if (a.byteLength === 8) return new a.BigIntArray(a.buffer, a.byteOffset, 1)[0];
			else return bigNumToString(a);
		}
		function unsignedBigNumToString(a) {
			let digits = "";
			let base64 = new Uint32Array(2);
			let base32 = new Uint16Array(a.buffer, a.byteOffset, a.byteLength / 2);
			let checks = new Uint32Array((base32 = new Uint16Array(base32).reverse()).buffer);
			let i = -1;
			let n = base32.length - 1;
			do {
				for (base64[0] = base32[i = 0]; i < n;) {
					base32[i++] = base64[1] = base64[0] / 10;
					base64[0] = (base64[0] - base64[1] * 10 << 16) + base32[i];
				}
				base32[i] = base64[1] = base64[0] / 10;
				base64[0] -= base64[1] * 10;
				digits = `${base64[0]}${digits}`;
			} while (checks[0] || checks[1] || checks[2] || checks[3]);
			return digits ?? "0";
		}
		class BN {
			static new(num, isSigned) {
				switch (isSigned) {
					case !0: return new SignedBigNum(num);
					case !1: return new UnsignedBigNum(num);
				}
				switch (num.constructor) {
					case Int8Array:
					case Int16Array:
					case Int32Array:
					case BigInt64Array: return new SignedBigNum(num);
				}
				if (num.byteLength === 16) return new DecimalBigNum(num);
				return new UnsignedBigNum(num);
			}
			static signed(num) {
				return new SignedBigNum(num);
			}
			static unsigned(num) {
				return new UnsignedBigNum(num);
			}
			static decimal(num) {
				return new DecimalBigNum(num);
			}
			constructor(num, isSigned) {
				return BN.new(num, isSigned);
			}
		}
		var Precision;
		(function(Precision) {
			Precision[Precision.HALF = 0] = "HALF";
			Precision[Precision.SINGLE = 1] = "SINGLE";
			Precision[Precision.DOUBLE = 2] = "DOUBLE";
		})(Precision ||= {});
		var TimeUnit;
		(function(TimeUnit) {
			TimeUnit[TimeUnit.SECOND = 0] = "SECOND";
			TimeUnit[TimeUnit.MILLISECOND = 1] = "MILLISECOND";
			TimeUnit[TimeUnit.MICROSECOND = 2] = "MICROSECOND";
			TimeUnit[TimeUnit.NANOSECOND = 3] = "NANOSECOND";
		})(TimeUnit ||= {});
		var DateUnit;
		(function(DateUnit) {
			DateUnit[DateUnit.DAY = 0] = "DAY";
			DateUnit[DateUnit.MILLISECOND = 1] = "MILLISECOND";
		})(DateUnit ||= {});
		var IntervalUnit;
		(function(IntervalUnit) {
			IntervalUnit[IntervalUnit.YEAR_MONTH = 0] = "YEAR_MONTH";
			IntervalUnit[IntervalUnit.DAY_TIME = 1] = "DAY_TIME";
			IntervalUnit[IntervalUnit.MONTH_DAY_NANO = 2] = "MONTH_DAY_NANO";
		})(IntervalUnit ||= {});
		var UnionMode;
		(function(UnionMode) {
			UnionMode[UnionMode.Sparse = 0] = "Sparse";
			UnionMode[UnionMode.Dense = 1] = "Dense";
		})(UnionMode ||= {});
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		let kDataTypeSymbol = Symbol.for("apache-arrow/DataType");
		class type_DataType {
			static isDataType(x) {
				return x?.[kDataTypeSymbol] === !0;
			}
			static isNull(x) {
				return x?.typeId === Type.Null;
			}
			static isInt(x) {
				return x?.typeId === Type.Int;
			}
			static isFloat(x) {
				return x?.typeId === Type.Float;
			}
			static isBinary(x) {
				return x?.typeId === Type.Binary;
			}
			static isBinaryView(x) {
				return x?.typeId === Type.BinaryView;
			}
			static isLargeBinary(x) {
				return x?.typeId === Type.LargeBinary;
			}
			static isUtf8(x) {
				return x?.typeId === Type.Utf8;
			}
			static isUtf8View(x) {
				return x?.typeId === Type.Utf8View;
			}
			static isLargeUtf8(x) {
				return x?.typeId === Type.LargeUtf8;
			}
			static isBool(x) {
				return x?.typeId === Type.Bool;
			}
			static isDecimal(x) {
				return x?.typeId === Type.Decimal;
			}
			static isDate(x) {
				return x?.typeId === Type.Date;
			}
			static isTime(x) {
				return x?.typeId === Type.Time;
			}
			static isTimestamp(x) {
				return x?.typeId === Type.Timestamp;
			}
			static isInterval(x) {
				return x?.typeId === Type.Interval;
			}
			static isDuration(x) {
				return x?.typeId === Type.Duration;
			}
			static isList(x) {
				return x?.typeId === Type.List;
			}
			static isLargeList(x) {
				return x?.typeId === Type.LargeList;
			}
			static isStruct(x) {
				return x?.typeId === Type.Struct;
			}
			static isUnion(x) {
				return x?.typeId === Type.Union;
			}
			static isFixedSizeBinary(x) {
				return x?.typeId === Type.FixedSizeBinary;
			}
			static isFixedSizeList(x) {
				return x?.typeId === Type.FixedSizeList;
			}
			static isMap(x) {
				return x?.typeId === Type.Map;
			}
			static isDictionary(x) {
				return x?.typeId === Type.Dictionary;
			}
			static isDenseUnion(x) {
				return type_DataType.isUnion(x) && x.mode === UnionMode.Dense;
			}
			static isSparseUnion(x) {
				return type_DataType.isUnion(x) && x.mode === UnionMode.Sparse;
			}
			constructor(typeId) {
				this.typeId = typeId;
			}
		}
		_a = Symbol.toStringTag;
		type_DataType[_a] = ((proto) => {
			proto.children = null;
			proto.ArrayType = Array;
			proto.OffsetArrayType = Int32Array;
			proto[kDataTypeSymbol] = !0;
			return proto[Symbol.toStringTag] = "DataType";
		})(type_DataType.prototype);
		class type_Null extends type_DataType {
			constructor() {
				super(Type.Null);
			}
			toString() {
				return "Null";
			}
		}
		_b = Symbol.toStringTag;
		type_Null[_b] = ((proto) => proto[Symbol.toStringTag] = "Null")(type_Null.prototype);
		class Int_ extends type_DataType {
			constructor(isSigned, bitWidth) {
				super(Type.Int);
				this.isSigned = isSigned;
				this.bitWidth = bitWidth;
			}
			get ArrayType() {
				switch (this.bitWidth) {
					case 8: return this.isSigned ? Int8Array : Uint8Array;
					case 16: return this.isSigned ? Int16Array : Uint16Array;
					case 32: return this.isSigned ? Int32Array : Uint32Array;
					case 64: return this.isSigned ? BigInt64Array : BigUint64Array;
				}
				throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
			}
			toString() {
				return `${this.isSigned ? "I" : "Ui"}nt${this.bitWidth}`;
			}
		}
		_c = Symbol.toStringTag;
		Int_[_c] = ((proto) => {
			proto.isSigned = null;
			proto.bitWidth = null;
			return proto[Symbol.toStringTag] = "Int";
		})(Int_.prototype);
		class Int8 extends Int_ {
			constructor() {
				super(!0, 8);
			}
			get ArrayType() {
				return Int8Array;
			}
		}
		class Int16 extends Int_ {
			constructor() {
				super(!0, 16);
			}
			get ArrayType() {
				return Int16Array;
			}
		}
		class Int32 extends Int_ {
			constructor() {
				super(!0, 32);
			}
			get ArrayType() {
				return Int32Array;
			}
		}
		class Int64 extends Int_ {
			constructor() {
				super(!0, 64);
			}
			get ArrayType() {
				return BigInt64Array;
			}
		}
		class Uint8 extends Int_ {
			constructor() {
				super(!1, 8);
			}
			get ArrayType() {
				return Uint8Array;
			}
		}
		class Uint16 extends Int_ {
			constructor() {
				super(!1, 16);
			}
			get ArrayType() {
				return Uint16Array;
			}
		}
		class Uint32 extends Int_ {
			constructor() {
				super(!1, 32);
			}
			get ArrayType() {
				return Uint32Array;
			}
		}
		class Uint64 extends Int_ {
			constructor() {
				super(!1, 64);
			}
			get ArrayType() {
				return BigUint64Array;
			}
		}
		Object.defineProperty(Int8.prototype, "ArrayType", { value: Int8Array });
		Object.defineProperty(Int16.prototype, "ArrayType", { value: Int16Array });
		Object.defineProperty(Int32.prototype, "ArrayType", { value: Int32Array });
		Object.defineProperty(Int64.prototype, "ArrayType", { value: BigInt64Array });
		Object.defineProperty(Uint8.prototype, "ArrayType", { value: Uint8Array });
		Object.defineProperty(Uint16.prototype, "ArrayType", { value: Uint16Array });
		Object.defineProperty(Uint32.prototype, "ArrayType", { value: Uint32Array });
		Object.defineProperty(Uint64.prototype, "ArrayType", { value: BigUint64Array });
		class Float extends type_DataType {
			constructor(precision) {
				super(Type.Float);
				this.precision = precision;
			}
			get ArrayType() {
				switch (this.precision) {
					case Precision.HALF: return Uint16Array;
					case Precision.SINGLE: return Float32Array;
					case Precision.DOUBLE: return Float64Array;
				}
				throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
			}
			toString() {
				return `Float${this.precision << 5 || 16}`;
			}
		}
		_d = Symbol.toStringTag;
		Float[_d] = ((proto) => {
			proto.precision = null;
			return proto[Symbol.toStringTag] = "Float";
		})(Float.prototype);
		class Float16 extends Float {
			constructor() {
				super(Precision.HALF);
			}
		}
		class Float32 extends Float {
			constructor() {
				super(Precision.SINGLE);
			}
		}
		class Float64 extends Float {
			constructor() {
				super(Precision.DOUBLE);
			}
		}
		Object.defineProperty(Float16.prototype, "ArrayType", { value: Uint16Array });
		Object.defineProperty(Float32.prototype, "ArrayType", { value: Float32Array });
		Object.defineProperty(Float64.prototype, "ArrayType", { value: Float64Array });
		class type_Binary extends type_DataType {
			constructor() {
				super(Type.Binary);
			}
			toString() {
				return "Binary";
			}
		}
		_e = Symbol.toStringTag;
		type_Binary[_e] = ((proto) => {
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "Binary";
		})(type_Binary.prototype);
		class type_BinaryView extends type_DataType {
			constructor() {
				super(Type.BinaryView);
			}
			toString() {
				return "BinaryView";
			}
		}
		_f = Symbol.toStringTag;
		type_BinaryView.ELEMENT_WIDTH = 16;
		type_BinaryView.INLINE_CAPACITY = 12;
		type_BinaryView.LENGTH_OFFSET = 0;
		type_BinaryView.INLINE_OFFSET = 4;
		type_BinaryView.BUFFER_INDEX_OFFSET = 8;
		type_BinaryView.BUFFER_OFFSET_OFFSET = 12;
		type_BinaryView[_f] = ((proto) => {
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "BinaryView";
		})(type_BinaryView.prototype);
		class type_LargeBinary extends type_DataType {
			constructor() {
				super(Type.LargeBinary);
			}
			toString() {
				return "LargeBinary";
			}
		}
		_g = Symbol.toStringTag;
		type_LargeBinary[_g] = ((proto) => {
			proto.ArrayType = Uint8Array;
			proto.OffsetArrayType = BigInt64Array;
			return proto[Symbol.toStringTag] = "LargeBinary";
		})(type_LargeBinary.prototype);
		class type_Utf8 extends type_DataType {
			constructor() {
				super(Type.Utf8);
			}
			toString() {
				return "Utf8";
			}
		}
		_h = Symbol.toStringTag;
		type_Utf8[_h] = ((proto) => {
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "Utf8";
		})(type_Utf8.prototype);
		class type_Utf8View extends type_DataType {
			constructor() {
				super(Type.Utf8View);
			}
			toString() {
				return "Utf8View";
			}
		}
		_j = Symbol.toStringTag;
		type_Utf8View.ELEMENT_WIDTH = type_BinaryView.ELEMENT_WIDTH;
		type_Utf8View.INLINE_CAPACITY = type_BinaryView.INLINE_CAPACITY;
		type_Utf8View[_j] = ((proto) => {
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "Utf8View";
		})(type_Utf8View.prototype);
		class type_LargeUtf8 extends type_DataType {
			constructor() {
				super(Type.LargeUtf8);
			}
			toString() {
				return "LargeUtf8";
			}
		}
		_k = Symbol.toStringTag;
		type_LargeUtf8[_k] = ((proto) => {
			proto.ArrayType = Uint8Array;
			proto.OffsetArrayType = BigInt64Array;
			return proto[Symbol.toStringTag] = "LargeUtf8";
		})(type_LargeUtf8.prototype);
		class type_Bool extends type_DataType {
			constructor() {
				super(Type.Bool);
			}
			toString() {
				return "Bool";
			}
		}
		_l = Symbol.toStringTag;
		type_Bool[_l] = ((proto) => {
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "Bool";
		})(type_Bool.prototype);
		class type_Decimal extends type_DataType {
			constructor(scale, precision, bitWidth = 128) {
				super(Type.Decimal);
				this.scale = scale;
				this.precision = precision;
				this.bitWidth = bitWidth;
			}
			toString() {
				return `Decimal[${this.precision}e${this.scale > 0 ? "+" : ""}${this.scale}]`;
			}
		}
		_m = Symbol.toStringTag;
		type_Decimal[_m] = ((proto) => {
			proto.scale = null;
			proto.precision = null;
			proto.ArrayType = Uint32Array;
			return proto[Symbol.toStringTag] = "Decimal";
		})(type_Decimal.prototype);
		class Date_ extends type_DataType {
			constructor(unit) {
				super(Type.Date);
				this.unit = unit;
			}
			toString() {
				return `Date${(this.unit + 1) * 32}<${DateUnit[this.unit]}>`;
			}
			get ArrayType() {
				return this.unit === DateUnit.DAY ? Int32Array : BigInt64Array;
			}
		}
		_o = Symbol.toStringTag;
		Date_[_o] = ((proto) => {
			proto.unit = null;
			return proto[Symbol.toStringTag] = "Date";
		})(Date_.prototype);
		class Time_ extends type_DataType {
			constructor(unit, bitWidth) {
				super(Type.Time);
				this.unit = unit;
				this.bitWidth = bitWidth;
			}
			toString() {
				return `Time${this.bitWidth}<${TimeUnit[this.unit]}>`;
			}
			get ArrayType() {
				switch (this.bitWidth) {
					case 32: return Int32Array;
					case 64: return BigInt64Array;
				}
				throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
			}
		}
		_p = Symbol.toStringTag;
		Time_[_p] = ((proto) => {
			proto.unit = null;
			proto.bitWidth = null;
			return proto[Symbol.toStringTag] = "Time";
		})(Time_.prototype);
		class Timestamp_ extends type_DataType {
			constructor(unit, timezone) {
				super(Type.Timestamp);
				this.unit = unit;
				this.timezone = timezone;
			}
			toString() {
				return `Timestamp<${TimeUnit[this.unit]}${this.timezone ? `, ${this.timezone}` : ""}>`;
			}
		}
		_q = Symbol.toStringTag;
		Timestamp_[_q] = ((proto) => {
			proto.unit = null;
			proto.timezone = null;
			proto.ArrayType = BigInt64Array;
			return proto[Symbol.toStringTag] = "Timestamp";
		})(Timestamp_.prototype);
		class Interval_ extends type_DataType {
			constructor(unit) {
				super(Type.Interval);
				this.unit = unit;
			}
			toString() {
				return `Interval<${IntervalUnit[this.unit]}>`;
			}
		}
		_r = Symbol.toStringTag;
		Interval_[_r] = ((proto) => {
			proto.unit = null;
			proto.ArrayType = Int32Array;
			return proto[Symbol.toStringTag] = "Interval";
		})(Interval_.prototype);
		class type_Duration extends type_DataType {
			constructor(unit) {
				super(Type.Duration);
				this.unit = unit;
			}
			toString() {
				return `Duration<${TimeUnit[this.unit]}>`;
			}
		}
		_s = Symbol.toStringTag;
		type_Duration[_s] = ((proto) => {
			proto.unit = null;
			proto.ArrayType = BigInt64Array;
			return proto[Symbol.toStringTag] = "Duration";
		})(type_Duration.prototype);
		class type_List extends type_DataType {
			constructor(child) {
				super(Type.List);
				this.children = [child];
			}
			toString() {
				return `List<${this.valueType}>`;
			}
			get valueType() {
				return this.children[0].type;
			}
			get valueField() {
				return this.children[0];
			}
			get ArrayType() {
				return this.valueType.ArrayType;
			}
		}
		_t = Symbol.toStringTag;
		type_List[_t] = ((proto) => {
			proto.children = null;
			return proto[Symbol.toStringTag] = "List";
		})(type_List.prototype);
		class type_LargeList extends type_DataType {
			constructor(child) {
				super(Type.LargeList);
				this.children = [child];
			}
			toString() {
				return `LargeList<${this.valueType}>`;
			}
			get valueType() {
				return this.children[0].type;
			}
			get valueField() {
				return this.children[0];
			}
			get ArrayType() {
				return this.valueType.ArrayType;
			}
		}
		_u = Symbol.toStringTag;
		type_LargeList[_u] = ((proto) => {
			proto.children = null;
			proto.OffsetArrayType = BigInt64Array;
			return proto[Symbol.toStringTag] = "LargeList";
		})(type_LargeList.prototype);
		class Struct extends type_DataType {
			constructor(children) {
				super(Type.Struct);
				this.children = children;
			}
			toString() {
				return `Struct<{${this.children.map((f) => `${f.name}:${f.type}`).join(", ")}}>`;
			}
		}
		_v = Symbol.toStringTag;
		Struct[_v] = ((proto) => {
			proto.children = null;
			return proto[Symbol.toStringTag] = "Struct";
		})(Struct.prototype);
		class Union_ extends type_DataType {
			constructor(mode, typeIds, children) {
				super(Type.Union);
				this.mode = mode;
				this.children = children;
				this.typeIds = typeIds = Int32Array.from(typeIds);
				this.typeIdToChildIndex = typeIds.reduce((typeIdToChildIndex, typeId, idx) => (typeIdToChildIndex[typeId] = idx) && typeIdToChildIndex || typeIdToChildIndex, Object.create(null));
			}
			toString() {
				return `${this[Symbol.toStringTag]}<${this.children.map((x) => `${x.type}`).join(" | ")}>`;
			}
		}
		_w = Symbol.toStringTag;
		Union_[_w] = ((proto) => {
			proto.mode = null;
			proto.typeIds = null;
			proto.children = null;
			proto.typeIdToChildIndex = null;
			proto.ArrayType = Int8Array;
			return proto[Symbol.toStringTag] = "Union";
		})(Union_.prototype);
		class type_FixedSizeBinary extends type_DataType {
			constructor(byteWidth) {
				super(Type.FixedSizeBinary);
				this.byteWidth = byteWidth;
			}
			toString() {
				return `FixedSizeBinary[${this.byteWidth}]`;
			}
		}
		_x = Symbol.toStringTag;
		type_FixedSizeBinary[_x] = ((proto) => {
			proto.byteWidth = null;
			proto.ArrayType = Uint8Array;
			return proto[Symbol.toStringTag] = "FixedSizeBinary";
		})(type_FixedSizeBinary.prototype);
		class type_FixedSizeList extends type_DataType {
			constructor(listSize, child) {
				super(Type.FixedSizeList);
				this.listSize = listSize;
				this.children = [child];
			}
			get valueType() {
				return this.children[0].type;
			}
			get valueField() {
				return this.children[0];
			}
			get ArrayType() {
				return this.valueType.ArrayType;
			}
			toString() {
				return `FixedSizeList[${this.listSize}]<${this.valueType}>`;
			}
		}
		_y = Symbol.toStringTag;
		type_FixedSizeList[_y] = ((proto) => {
			proto.children = null;
			proto.listSize = null;
			return proto[Symbol.toStringTag] = "FixedSizeList";
		})(type_FixedSizeList.prototype);
		class Map_ extends type_DataType {
			constructor(entries, keysSorted = !1) {
				super(Type.Map);
				this.children = [entries];
				this.keysSorted = keysSorted;
				if (entries) {
					entries.name = "entries";
					if (entries?.type?.children) {
						let key = (entries?.type)?.children[0];
						key && (key.name = "key");
						let val = (entries?.type)?.children[1];
						val && (val.name = "value");
					}
				}
			}
			get keyType() {
				return this.children[0].type.children[0].type;
			}
			get valueType() {
				return this.children[0].type.children[1].type;
			}
			get childType() {
				return this.children[0].type;
			}
			toString() {
				return `Map<{${this.children[0].type.children.map((f) => `${f.name}:${f.type}`).join(", ")}}>`;
			}
		}
		_z = Symbol.toStringTag;
		Map_[_z] = ((proto) => {
			proto.children = null;
			proto.keysSorted = null;
			return proto[Symbol.toStringTag] = "Map_";
		})(Map_.prototype);
		let getId = ((atomicDictionaryId) => () => ++atomicDictionaryId)(-1);
		class Dictionary extends type_DataType {
			constructor(dictionary, indices, id, isOrdered) {
				super(Type.Dictionary);
				this.indices = indices;
				this.dictionary = dictionary;
				this.isOrdered = isOrdered || !1;
				this.id = id == null ? getId() : bigIntToNumber(id);
			}
			get children() {
				return this.dictionary.children;
			}
			get valueType() {
				return this.dictionary;
			}
			get ArrayType() {
				return this.dictionary.ArrayType;
			}
			toString() {
				return `Dictionary<${this.indices}, ${this.dictionary}>`;
			}
		}
		_0 = Symbol.toStringTag;
		Dictionary[_0] = ((proto) => {
			proto.id = null;
			proto.indices = null;
			proto.isOrdered = null;
			proto.dictionary = null;
			return proto[Symbol.toStringTag] = "Dictionary";
		})(Dictionary.prototype);
		function strideForType(type) {
			let t = type;
			switch (type.typeId) {
				case Type.Decimal: return type.bitWidth / 32;
				case Type.Interval:
					if (t.unit === IntervalUnit.MONTH_DAY_NANO) return 4;
					return 1 + t.unit;
				case Type.BinaryView:
				case Type.Utf8View: return 16;
				case Type.FixedSizeList: return t.listSize;
				case Type.FixedSizeBinary: return t.byteWidth;
				default: return 1;
			}
		}
		class Visitor {
			visitMany(nodes, ...args) {
				return nodes.map((node, i) => this.visit(node, ...args.map((x) => x[i])));
			}
			visit(...args) {
				return this.getVisitFn(args[0], !1).apply(this, args);
			}
			getVisitFn(node, throwIfNotFound = !0) {
				return getVisitFn(this, node, throwIfNotFound);
			}
			getVisitFnByTypeId(typeId, throwIfNotFound = !0) {
				return getVisitFnByTypeId(this, typeId, throwIfNotFound);
			}
			visitNull(_node, ..._args) {
				return null;
			}
			visitBool(_node, ..._args) {
				return null;
			}
			visitInt(_node, ..._args) {
				return null;
			}
			visitFloat(_node, ..._args) {
				return null;
			}
			visitUtf8(_node, ..._args) {
				return null;
			}
			visitLargeUtf8(_node, ..._args) {
				return null;
			}
			visitUtf8View(_node, ..._args) {
				return null;
			}
			visitBinary(_node, ..._args) {
				return null;
			}
			visitLargeBinary(_node, ..._args) {
				return null;
			}
			visitBinaryView(_node, ..._args) {
				return null;
			}
			visitFixedSizeBinary(_node, ..._args) {
				return null;
			}
			visitDate(_node, ..._args) {
				return null;
			}
			visitTimestamp(_node, ..._args) {
				return null;
			}
			visitTime(_node, ..._args) {
				return null;
			}
			visitDecimal(_node, ..._args) {
				return null;
			}
			visitList(_node, ..._args) {
				return null;
			}
			visitLargeList(_node, ..._args) {
				return null;
			}
			visitStruct(_node, ..._args) {
				return null;
			}
			visitUnion(_node, ..._args) {
				return null;
			}
			visitDictionary(_node, ..._args) {
				return null;
			}
			visitInterval(_node, ..._args) {
				return null;
			}
			visitDuration(_node, ..._args) {
				return null;
			}
			visitFixedSizeList(_node, ..._args) {
				return null;
			}
			visitMap(_node, ..._args) {
				return null;
			}
		}
		function getVisitFn(visitor, node, throwIfNotFound = !0) {
			if (typeof node == "number") return getVisitFnByTypeId(visitor, node, throwIfNotFound);
			if (typeof node == "string" && node in Type) return getVisitFnByTypeId(visitor, Type[node], throwIfNotFound);
			if (node && node instanceof type_DataType) return getVisitFnByTypeId(visitor, inferDType(node), throwIfNotFound);
			if (node?.type && node.type instanceof type_DataType) return getVisitFnByTypeId(visitor, inferDType(node.type), throwIfNotFound);
			return getVisitFnByTypeId(visitor, Type.NONE, throwIfNotFound);
		}
		function getVisitFnByTypeId(visitor, dtype, throwIfNotFound = !0) {
			let fn = null;
			switch (dtype) {
				case Type.Null:
					fn = visitor.visitNull;
					break;
				case Type.Bool:
					fn = visitor.visitBool;
					break;
				case Type.Int:
					fn = visitor.visitInt;
					break;
				case Type.Int8:
					fn = visitor.visitInt8 || visitor.visitInt;
					break;
				case Type.Int16:
					fn = visitor.visitInt16 || visitor.visitInt;
					break;
				case Type.Int32:
					fn = visitor.visitInt32 || visitor.visitInt;
					break;
				case Type.Int64:
					fn = visitor.visitInt64 || visitor.visitInt;
					break;
				case Type.Uint8:
					fn = visitor.visitUint8 || visitor.visitInt;
					break;
				case Type.Uint16:
					fn = visitor.visitUint16 || visitor.visitInt;
					break;
				case Type.Uint32:
					fn = visitor.visitUint32 || visitor.visitInt;
					break;
				case Type.Uint64:
					fn = visitor.visitUint64 || visitor.visitInt;
					break;
				case Type.Float:
					fn = visitor.visitFloat;
					break;
				case Type.Float16:
					fn = visitor.visitFloat16 || visitor.visitFloat;
					break;
				case Type.Float32:
					fn = visitor.visitFloat32 || visitor.visitFloat;
					break;
				case Type.Float64:
					fn = visitor.visitFloat64 || visitor.visitFloat;
					break;
				case Type.Utf8:
					fn = visitor.visitUtf8;
					break;
				case Type.LargeUtf8:
					fn = visitor.visitLargeUtf8;
					break;
				case Type.Utf8View:
					fn = visitor.visitUtf8View || visitor.visitUtf8;
					break;
				case Type.Binary:
					fn = visitor.visitBinary;
					break;
				case Type.LargeBinary:
					fn = visitor.visitLargeBinary;
					break;
				case Type.BinaryView:
					fn = visitor.visitBinaryView || visitor.visitBinary;
					break;
				case Type.FixedSizeBinary:
					fn = visitor.visitFixedSizeBinary;
					break;
				case Type.Date:
					fn = visitor.visitDate;
					break;
				case Type.DateDay:
					fn = visitor.visitDateDay || visitor.visitDate;
					break;
				case Type.DateMillisecond:
					fn = visitor.visitDateMillisecond || visitor.visitDate;
					break;
				case Type.Timestamp:
					fn = visitor.visitTimestamp;
					break;
				case Type.TimestampSecond:
					fn = visitor.visitTimestampSecond || visitor.visitTimestamp;
					break;
				case Type.TimestampMillisecond:
					fn = visitor.visitTimestampMillisecond || visitor.visitTimestamp;
					break;
				case Type.TimestampMicrosecond:
					fn = visitor.visitTimestampMicrosecond || visitor.visitTimestamp;
					break;
				case Type.TimestampNanosecond:
					fn = visitor.visitTimestampNanosecond || visitor.visitTimestamp;
					break;
				case Type.Time:
					fn = visitor.visitTime;
					break;
				case Type.TimeSecond:
					fn = visitor.visitTimeSecond || visitor.visitTime;
					break;
				case Type.TimeMillisecond:
					fn = visitor.visitTimeMillisecond || visitor.visitTime;
					break;
				case Type.TimeMicrosecond:
					fn = visitor.visitTimeMicrosecond || visitor.visitTime;
					break;
				case Type.TimeNanosecond:
					fn = visitor.visitTimeNanosecond || visitor.visitTime;
					break;
				case Type.Decimal:
					fn = visitor.visitDecimal;
					break;
				case Type.List:
					fn = visitor.visitList;
					break;
				case Type.LargeList:
					fn = visitor.visitLargeList;
					break;
				case Type.Struct:
					fn = visitor.visitStruct;
					break;
				case Type.Union:
					fn = visitor.visitUnion;
					break;
				case Type.DenseUnion:
					fn = visitor.visitDenseUnion || visitor.visitUnion;
					break;
				case Type.SparseUnion:
					fn = visitor.visitSparseUnion || visitor.visitUnion;
					break;
				case Type.Dictionary:
					fn = visitor.visitDictionary;
					break;
				case Type.Interval:
					fn = visitor.visitInterval;
					break;
				case Type.IntervalDayTime:
					fn = visitor.visitIntervalDayTime || visitor.visitInterval;
					break;
				case Type.IntervalYearMonth:
					fn = visitor.visitIntervalYearMonth || visitor.visitInterval;
					break;
				case Type.IntervalMonthDayNano:
					fn = visitor.visitIntervalMonthDayNano || visitor.visitInterval;
					break;
				case Type.Duration:
					fn = visitor.visitDuration;
					break;
				case Type.DurationSecond:
					fn = visitor.visitDurationSecond || visitor.visitDuration;
					break;
				case Type.DurationMillisecond:
					fn = visitor.visitDurationMillisecond || visitor.visitDuration;
					break;
				case Type.DurationMicrosecond:
					fn = visitor.visitDurationMicrosecond || visitor.visitDuration;
					break;
				case Type.DurationNanosecond:
					fn = visitor.visitDurationNanosecond || visitor.visitDuration;
					break;
				case Type.FixedSizeList:
					fn = visitor.visitFixedSizeList;
					break;
				case Type.Map: fn = visitor.visitMap;
			}
			if (typeof fn == "function") return fn;
			if (!throwIfNotFound) return () => null;
			throw Error(`Unrecognized type '${Type[dtype]}'`);
		}
		function inferDType(type) {
			switch (type.typeId) {
				case Type.Null: return Type.Null;
				case Type.Int: {
					let { bitWidth, isSigned } = type;
					switch (bitWidth) {
						case 8: return isSigned ? Type.Int8 : Type.Uint8;
						case 16: return isSigned ? Type.Int16 : Type.Uint16;
						case 32: return isSigned ? Type.Int32 : Type.Uint32;
						case 64: return isSigned ? Type.Int64 : Type.Uint64;
					}
					return Type.Int;
				}
				case Type.Float:
					switch (type.precision) {
						case Precision.HALF: return Type.Float16;
						case Precision.SINGLE: return Type.Float32;
						case Precision.DOUBLE: return Type.Float64;
					}
					return Type.Float;
				case Type.Binary: return Type.Binary;
				case Type.LargeBinary: return Type.LargeBinary;
				case Type.BinaryView: return Type.BinaryView;
				case Type.Utf8: return Type.Utf8;
				case Type.LargeUtf8: return Type.LargeUtf8;
				case Type.Utf8View: return Type.Utf8View;
				case Type.Bool: return Type.Bool;
				case Type.Decimal: return Type.Decimal;
				case Type.Time:
					switch (type.unit) {
						case TimeUnit.SECOND: return Type.TimeSecond;
						case TimeUnit.MILLISECOND: return Type.TimeMillisecond;
						case TimeUnit.MICROSECOND: return Type.TimeMicrosecond;
						case TimeUnit.NANOSECOND: return Type.TimeNanosecond;
					}
					return Type.Time;
				case Type.Timestamp:
					switch (type.unit) {
						case TimeUnit.SECOND: return Type.TimestampSecond;
						case TimeUnit.MILLISECOND: return Type.TimestampMillisecond;
						case TimeUnit.MICROSECOND: return Type.TimestampMicrosecond;
						case TimeUnit.NANOSECOND: return Type.TimestampNanosecond;
					}
					return Type.Timestamp;
				case Type.Date:
					switch (type.unit) {
						case DateUnit.DAY: return Type.DateDay;
						case DateUnit.MILLISECOND: return Type.DateMillisecond;
					}
					return Type.Date;
				case Type.Interval:
					switch (type.unit) {
						case IntervalUnit.DAY_TIME: return Type.IntervalDayTime;
						case IntervalUnit.YEAR_MONTH: return Type.IntervalYearMonth;
						case IntervalUnit.MONTH_DAY_NANO: return Type.IntervalMonthDayNano;
					}
					return Type.Interval;
				case Type.Duration:
					switch (type.unit) {
						case TimeUnit.SECOND: return Type.DurationSecond;
						case TimeUnit.MILLISECOND: return Type.DurationMillisecond;
						case TimeUnit.MICROSECOND: return Type.DurationMicrosecond;
						case TimeUnit.NANOSECOND: return Type.DurationNanosecond;
					}
					return Type.Duration;
				case Type.Map: return Type.Map;
				case Type.List: return Type.List;
				case Type.LargeList: return Type.LargeList;
				case Type.Struct: return Type.Struct;
				case Type.Union:
					switch (type.mode) {
						case UnionMode.Dense: return Type.DenseUnion;
						case UnionMode.Sparse: return Type.SparseUnion;
					}
					return Type.Union;
				case Type.FixedSizeBinary: return Type.FixedSizeBinary;
				case Type.FixedSizeList: return Type.FixedSizeList;
				case Type.Dictionary: return Type.Dictionary;
			}
			throw Error(`Unrecognized type '${Type[type.typeId]}'`);
		}
		Visitor.prototype.visitInt8 = null;
		Visitor.prototype.visitInt16 = null;
		Visitor.prototype.visitInt32 = null;
		Visitor.prototype.visitInt64 = null;
		Visitor.prototype.visitUint8 = null;
		Visitor.prototype.visitUint16 = null;
		Visitor.prototype.visitUint32 = null;
		Visitor.prototype.visitUint64 = null;
		Visitor.prototype.visitFloat16 = null;
		Visitor.prototype.visitFloat32 = null;
		Visitor.prototype.visitFloat64 = null;
		Visitor.prototype.visitDateDay = null;
		Visitor.prototype.visitDateMillisecond = null;
		Visitor.prototype.visitTimestampSecond = null;
		Visitor.prototype.visitTimestampMillisecond = null;
		Visitor.prototype.visitTimestampMicrosecond = null;
		Visitor.prototype.visitTimestampNanosecond = null;
		Visitor.prototype.visitTimeSecond = null;
		Visitor.prototype.visitTimeMillisecond = null;
		Visitor.prototype.visitTimeMicrosecond = null;
		Visitor.prototype.visitTimeNanosecond = null;
		Visitor.prototype.visitDenseUnion = null;
		Visitor.prototype.visitSparseUnion = null;
		Visitor.prototype.visitIntervalDayTime = null;
		Visitor.prototype.visitIntervalYearMonth = null;
		Visitor.prototype.visitIntervalMonthDayNano = null;
		Visitor.prototype.visitDuration = null;
		Visitor.prototype.visitDurationSecond = null;
		Visitor.prototype.visitDurationMillisecond = null;
		Visitor.prototype.visitDurationMicrosecond = null;
		Visitor.prototype.visitDurationNanosecond = null;
		let f64 = new Float64Array(1);
		let u32 = new Uint32Array(f64.buffer);
		function uint16ToFloat64(h) {
			let expo = (h & 31744) >> 10;
			let sigf = (h & 1023) / 1024;
			let sign = (-1) ** ((h & 32768) >> 15);
			switch (expo) {
				case 31: return sign * (sigf ? NaN : 1 / 0);
				case 0: return sign * (sigf ? 6103515625e-14 * sigf : 0);
			}
			return sign * 2 ** (expo - 15) * (1 + sigf);
		}
		function float64ToUint16(d) {
			if (d !== d) return 32256;
			f64[0] = d;
			let sign = (u32[1] & 2147483648) >> 16 & 65535;
			let expo = u32[1] & 2146435072, sigf = 0;
			if (expo >= 1089470464) {
				if (u32[0] > 0) expo = 31744;
				else {
					expo = (expo & 2080374784) >> 16;
					sigf = (u32[1] & 1048575) >> 10;
				}
			} else if (expo <= 1056964608) {
				sigf = 1048576 + (u32[1] & 1048575);
				sigf = 1048576 + (sigf << (expo >> 20) - 998) >> 21;
				expo = 0;
			} else {
				expo = expo - 1056964608 >> 10;
				sigf = (u32[1] & 1048575) + 512 >> 10;
			}
			return sign | expo | sigf & 65535;
		}
		class SetVisitor extends Visitor {}
		function wrapSet(fn) {
			return (data, _1, _2) => {
				if (data.setValid(_1, _2 != null)) return fn(data, _1, _2);
			};
		}
		let setEpochMsToDays = (data, index, epochMs) => {
			data[index] = Math.floor(epochMs / 864e5);
		};
		let setVariableWidthBytes = (values, valueOffsets, index, value) => {
			if (index + 1 < valueOffsets.length) {
				let x = bigIntToNumber(valueOffsets[index]);
				let y = bigIntToNumber(valueOffsets[index + 1]);
				values.set(value.subarray(0, y - x), x);
			}
		};
		let setBool = ({ offset, values }, index, val) => {
			let idx = offset + index;
			val ? values[idx >> 3] |= 1 << idx % 8 : values[idx >> 3] &= ~(1 << idx % 8);
		};
		let setInt = ({ values }, index, value) => {
			values[index] = value;
		};
		let setFloat = ({ values }, index, value) => {
			values[index] = value;
		};
		let setFloat16 = ({ values }, index, value) => {
			values[index] = float64ToUint16(value);
		};
		let setAnyFloat = (data, index, value) => {
			switch (data.type.precision) {
				case Precision.HALF: return setFloat16(data, index, value);
				case Precision.SINGLE:
				case Precision.DOUBLE: return setFloat(data, index, value);
			}
		};
		let setDateDay = ({ values }, index, value) => {
			setEpochMsToDays(values, index, value.valueOf());
		};
		let setDateMillisecond = ({ values }, index, value) => {
			values[index] = BigInt(value);
		};
		let setFixedSizeBinary = ({ stride, values }, index, value) => {
			values.set(value.subarray(0, stride), stride * index);
		};
		let setBinary = ({ values, valueOffsets }, index, value) => setVariableWidthBytes(values, valueOffsets, index, value);
		let ensureWritableVariadicBuffers = (data) => {
			let buffers = data.variadicBuffers;
			if (!Array.isArray(buffers) || Object.isFrozen(buffers)) {
				buffers = Array.from(buffers);
				data.variadicBuffers = buffers;
			}
			return buffers;
		};
		let setBinaryViewBytes = (data, index, bytes) => {
			let views = data.values;
			if (!views) throw Error("BinaryView data is missing view buffer");
			let elementWidth = type_BinaryView.ELEMENT_WIDTH;
			let viewOffset = index * elementWidth;
			let end = viewOffset + elementWidth;
			if (viewOffset < 0 || end > views.length) throw RangeError(`BinaryView index ${index} out of bounds`);
			views.fill(0, viewOffset, end);
			let view = new DataView(views.buffer, views.byteOffset + viewOffset, elementWidth);
			let length = bytes.length;
			view.setInt32(type_BinaryView.LENGTH_OFFSET, length, !0);
			if (length <= type_BinaryView.INLINE_CAPACITY) {
				views.set(bytes, viewOffset + type_BinaryView.INLINE_OFFSET);
				return;
			}
			let prefix = (bytes[0] ?? 0) | (bytes[1] ?? 0) << 8 | (bytes[2] ?? 0) << 16 | (bytes[3] ?? 0) << 24;
			view.setUint32(type_BinaryView.INLINE_OFFSET, prefix >>> 0, !0);
			let buffers = ensureWritableVariadicBuffers(data);
			let copy = bytes.slice();
			let bufferIndex = buffers.push(copy) - 1;
			view.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET, bufferIndex, !0);
			view.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET, 0, !0);
		};
		let setBinaryView = (data, index, value) => {
			let bytes = value instanceof Uint8Array ? value : new Uint8Array(value);
			setBinaryViewBytes(data, index, bytes);
		};
		let setUtf8 = ({ values, valueOffsets }, index, value) => setVariableWidthBytes(values, valueOffsets, index, encodeUtf8(value));
		let setUtf8View = (data, index, value) => {
			let bytes = encodeUtf8(value);
			setBinaryViewBytes(data, index, bytes);
		};
		let setDate = (data, index, value) => {
			data.type.unit === DateUnit.DAY ? setDateDay(data, index, value) : setDateMillisecond(data, index, value);
		};
		let setTimestampSecond = ({ values }, index, value) => {
			values[index] = BigInt(value / 1e3);
		};
		let setTimestampMillisecond = ({ values }, index, value) => {
			values[index] = BigInt(value);
		};
		let setTimestampMicrosecond = ({ values }, index, value) => {
			values[index] = BigInt(value * 1e3);
		};
		let setTimestampNanosecond = ({ values }, index, value) => {
			values[index] = BigInt(value * 1e6);
		};
		let setTimestamp = (data, index, value) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return setTimestampSecond(data, index, value);
				case TimeUnit.MILLISECOND: return setTimestampMillisecond(data, index, value);
				case TimeUnit.MICROSECOND: return setTimestampMicrosecond(data, index, value);
				case TimeUnit.NANOSECOND: return setTimestampNanosecond(data, index, value);
			}
		};
		let setTimeSecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setTimeMillisecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setTimeMicrosecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setTimeNanosecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setTime = (data, index, value) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return setTimeSecond(data, index, value);
				case TimeUnit.MILLISECOND: return setTimeMillisecond(data, index, value);
				case TimeUnit.MICROSECOND: return setTimeMicrosecond(data, index, value);
				case TimeUnit.NANOSECOND: return setTimeNanosecond(data, index, value);
			}
		};
		let setDecimal = ({ values, stride }, index, value) => {
			values.set(value.subarray(0, stride), stride * index);
		};
		let setList = (data, index, value) => {
			let values = data.children[0];
			let valueOffsets = data.valueOffsets;
			let set = instance.getVisitFn(values);
			let begin = bigIntToNumber(valueOffsets[index]);
			let end = bigIntToNumber(valueOffsets[index + 1]);
			if (Array.isArray(value)) for (let idx = -1, itr = begin; itr < end;) set(values, itr++, value[++idx]);
			else for (let idx = -1, itr = begin; itr < end;) set(values, itr++, value.get(++idx));
		};
		let setMap = (data, index, value) => {
			let values = data.children[0];
			let { valueOffsets } = data;
			let set = instance.getVisitFn(values);
			let { [index]: idx, [index + 1]: end } = valueOffsets;
			let entries = value instanceof Map ? value.entries() : Object.entries(value);
			for (let val of entries) {
				set(values, idx, val);
				if (++idx >= end) break;
			}
		};
		let _setStructArrayValue = (o, v) => (set, c, _, i) => c && set(c, o, v[i]);
		let _setStructVectorValue = (o, v) => (set, c, _, i) => c && set(c, o, v.get(i));
		let _setStructMapValue = (o, v) => (set, c, f, _) => c && set(c, o, v.get(f.name));
		let _setStructObjectValue = (o, v) => (set, c, f, _) => c && set(c, o, v[f.name]);
		let setStruct = (data, index, value) => {
			let childSetters = data.type.children.map((f) => instance.getVisitFn(f.type));
			let set = value instanceof Map ? _setStructMapValue(index, value) : value instanceof vector_Vector ? _setStructVectorValue(index, value) : Array.isArray(value) ? _setStructArrayValue(index, value) : _setStructObjectValue(index, value);
			data.type.children.forEach((f, i) => set(childSetters[i], data.children[i], f, i));
		};
		let setUnion = (data, index, value) => {
			data.type.mode === UnionMode.Dense ? setDenseUnion(data, index, value) : setSparseUnion(data, index, value);
		};
		let setDenseUnion = (data, index, value) => {
			let childIndex = data.type.typeIdToChildIndex[data.typeIds[index]];
			let child = data.children[childIndex];
			instance.visit(child, data.valueOffsets[index], value);
		};
		let setSparseUnion = (data, index, value) => {
			let childIndex = data.type.typeIdToChildIndex[data.typeIds[index]];
			let child = data.children[childIndex];
			instance.visit(child, index, value);
		};
		let setDictionary = (data, index, value) => {
			data.dictionary?.set(data.values[index], value);
		};
		let setIntervalValue = (data, index, value) => {
			switch (data.type.unit) {
				case IntervalUnit.YEAR_MONTH: return setIntervalYearMonth(data, index, value);
				case IntervalUnit.DAY_TIME: return setIntervalDayTime(data, index, value);
				case IntervalUnit.MONTH_DAY_NANO: return setIntervalMonthDayNano(data, index, value);
			}
		};
		let setIntervalDayTime = ({ values }, index, value) => {
			values.set(value.subarray(0, 2), 2 * index);
		};
		let setIntervalYearMonth = ({ values }, index, value) => {
			values[index] = value[0] * 12 + value[1] % 12;
		};
		let setIntervalMonthDayNano = ({ values, stride }, index, value) => {
			values.set(value.subarray(0, stride), stride * index);
		};
		let setDurationSecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setDurationMillisecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setDurationMicrosecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setDurationNanosecond = ({ values }, index, value) => {
			values[index] = value;
		};
		let setDuration = (data, index, value) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return setDurationSecond(data, index, value);
				case TimeUnit.MILLISECOND: return setDurationMillisecond(data, index, value);
				case TimeUnit.MICROSECOND: return setDurationMicrosecond(data, index, value);
				case TimeUnit.NANOSECOND: return setDurationNanosecond(data, index, value);
			}
		};
		let setFixedSizeList = (data, index, value) => {
			let { stride } = data;
			let child = data.children[0];
			let set = instance.getVisitFn(child);
			if (Array.isArray(value)) for (let idx = -1, offset = index * stride; ++idx < stride;) set(child, offset + idx, value[idx]);
			else for (let idx = -1, offset = index * stride; ++idx < stride;) set(child, offset + idx, value.get(idx));
		};
		SetVisitor.prototype.visitBool = wrapSet(setBool);
		SetVisitor.prototype.visitInt = wrapSet(setInt);
		SetVisitor.prototype.visitInt8 = wrapSet(setInt);
		SetVisitor.prototype.visitInt16 = wrapSet(setInt);
		SetVisitor.prototype.visitInt32 = wrapSet(setInt);
		SetVisitor.prototype.visitInt64 = wrapSet(setInt);
		SetVisitor.prototype.visitUint8 = wrapSet(setInt);
		SetVisitor.prototype.visitUint16 = wrapSet(setInt);
		SetVisitor.prototype.visitUint32 = wrapSet(setInt);
		SetVisitor.prototype.visitUint64 = wrapSet(setInt);
		SetVisitor.prototype.visitFloat = wrapSet(setAnyFloat);
		SetVisitor.prototype.visitFloat16 = wrapSet(setFloat16);
		SetVisitor.prototype.visitFloat32 = wrapSet(setFloat);
		SetVisitor.prototype.visitFloat64 = wrapSet(setFloat);
		SetVisitor.prototype.visitUtf8 = wrapSet(setUtf8);
		SetVisitor.prototype.visitLargeUtf8 = wrapSet(setUtf8);
		SetVisitor.prototype.visitUtf8View = wrapSet(setUtf8View);
		SetVisitor.prototype.visitBinary = wrapSet(setBinary);
		SetVisitor.prototype.visitLargeBinary = wrapSet(setBinary);
		SetVisitor.prototype.visitBinaryView = wrapSet(setBinaryView);
		SetVisitor.prototype.visitFixedSizeBinary = wrapSet(setFixedSizeBinary);
		SetVisitor.prototype.visitDate = wrapSet(setDate);
		SetVisitor.prototype.visitDateDay = wrapSet(setDateDay);
		SetVisitor.prototype.visitDateMillisecond = wrapSet(setDateMillisecond);
		SetVisitor.prototype.visitTimestamp = wrapSet(setTimestamp);
		SetVisitor.prototype.visitTimestampSecond = wrapSet(setTimestampSecond);
		SetVisitor.prototype.visitTimestampMillisecond = wrapSet(setTimestampMillisecond);
		SetVisitor.prototype.visitTimestampMicrosecond = wrapSet(setTimestampMicrosecond);
		SetVisitor.prototype.visitTimestampNanosecond = wrapSet(setTimestampNanosecond);
		SetVisitor.prototype.visitTime = wrapSet(setTime);
		SetVisitor.prototype.visitTimeSecond = wrapSet(setTimeSecond);
		SetVisitor.prototype.visitTimeMillisecond = wrapSet(setTimeMillisecond);
		SetVisitor.prototype.visitTimeMicrosecond = wrapSet(setTimeMicrosecond);
		SetVisitor.prototype.visitTimeNanosecond = wrapSet(setTimeNanosecond);
		SetVisitor.prototype.visitDecimal = wrapSet(setDecimal);
		SetVisitor.prototype.visitList = wrapSet(setList);
		SetVisitor.prototype.visitLargeList = wrapSet(setList);
		SetVisitor.prototype.visitStruct = wrapSet(setStruct);
		SetVisitor.prototype.visitUnion = wrapSet(setUnion);
		SetVisitor.prototype.visitDenseUnion = wrapSet(setDenseUnion);
		SetVisitor.prototype.visitSparseUnion = wrapSet(setSparseUnion);
		SetVisitor.prototype.visitDictionary = wrapSet(setDictionary);
		SetVisitor.prototype.visitInterval = wrapSet(setIntervalValue);
		SetVisitor.prototype.visitIntervalDayTime = wrapSet(setIntervalDayTime);
		SetVisitor.prototype.visitIntervalYearMonth = wrapSet(setIntervalYearMonth);
		SetVisitor.prototype.visitIntervalMonthDayNano = wrapSet(setIntervalMonthDayNano);
		SetVisitor.prototype.visitDuration = wrapSet(setDuration);
		SetVisitor.prototype.visitDurationSecond = wrapSet(setDurationSecond);
		SetVisitor.prototype.visitDurationMillisecond = wrapSet(setDurationMillisecond);
		SetVisitor.prototype.visitDurationMicrosecond = wrapSet(setDurationMicrosecond);
		SetVisitor.prototype.visitDurationNanosecond = wrapSet(setDurationNanosecond);
		SetVisitor.prototype.visitFixedSizeList = wrapSet(setFixedSizeList);
		SetVisitor.prototype.visitMap = wrapSet(setMap);
		let instance = new SetVisitor();
		let kParent = Symbol.for("parent");
		let kRowIndex = Symbol.for("rowIndex");
		class StructRow {
			constructor(parent, rowIndex) {
				this[kParent] = parent;
				this[kRowIndex] = rowIndex;
				return new Proxy(this, structRowProxyHandler);
			}
			toArray() {
				return Object.values(this.toJSON());
			}
			toJSON() {
				let i = this[kRowIndex];
				let parent = this[kParent];
				let keys = parent.type.children;
				let json = {};
				for (let j = -1, n = keys.length; ++j < n;) json[keys[j].name] = get_instance.visit(parent.children[j], i);
				return json;
			}
			toString() {
				return `{${[...this].map(([key, val]) => `${valueToString(key)}: ${valueToString(val)}`).join(", ")}}`;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				return this.toString();
			}
			[Symbol.iterator]() {
				return new StructRowIterator(this[kParent], this[kRowIndex]);
			}
		}
		class StructRowIterator {
			constructor(data, rowIndex) {
				this.childIndex = 0;
				this.children = data.children;
				this.rowIndex = rowIndex;
				this.childFields = data.type.children;
				this.numChildren = this.childFields.length;
			}
			[Symbol.iterator]() {
				return this;
			}
			next() {
				let i = this.childIndex;
				if (i < this.numChildren) {
					this.childIndex = i + 1;
					return {
						done: !1,
						value: [this.childFields[i].name, get_instance.visit(this.children[i], this.rowIndex)]
					};
				}
				return {
					done: !0,
					value: null
				};
			}
		}
		Object.defineProperties(StructRow.prototype, {
			[Symbol.toStringTag]: {
				enumerable: !1,
				configurable: !1,
				value: "Row"
			},
			[kParent]: {
				writable: !0,
				enumerable: !1,
				configurable: !1,
				value: null
			},
			[kRowIndex]: {
				writable: !0,
				enumerable: !1,
				configurable: !1,
				value: -1
			}
		});
		class StructRowProxyHandler {
			isExtensible() {
				return !1;
			}
			deleteProperty() {
				return !1;
			}
			preventExtensions() {
				return !0;
			}
			ownKeys(row) {
				return row[kParent].type.children.map((f) => f.name);
			}
			has(row, key) {
				return row[kParent].type.children.some((f) => f.name === key);
			}
			getOwnPropertyDescriptor(row, key) {
				if (row[kParent].type.children.some((f) => f.name === key)) return {
					writable: !0,
					enumerable: !0,
					configurable: !0
				};
			}
			get(row, key) {
				if (Reflect.has(row, key)) return row[key];
				let idx = row[kParent].type.children.findIndex((f) => f.name === key);
				if (idx !== -1) {
					let val = get_instance.visit(row[kParent].children[idx], row[kRowIndex]);
					Reflect.set(row, key, val);
					return val;
				}
			}
			set(row, key, val) {
				let idx = row[kParent].type.children.findIndex((f) => f.name === key);
				if (idx !== -1) {
					instance.visit(row[kParent].children[idx], row[kRowIndex], val);
					return Reflect.set(row, key, val);
				} else if (Reflect.has(row, key) || typeof key == "symbol") return Reflect.set(row, key, val);
				return !1;
			}
		}
		let structRowProxyHandler = new StructRowProxyHandler();
		class GetVisitor extends Visitor {}
		function wrapGet(fn) {
			return (data, _1) => data.getValid(_1) ? fn(data, _1) : null;
		}
		let epochDaysToMs = (data, index) => 864e5 * data[index];
		let getNull = (_data, _index) => null;
		let getVariableWidthBytes = (values, valueOffsets, index) => {
			if (index + 1 >= valueOffsets.length) return null;
			let x = bigIntToNumber(valueOffsets[index]);
			let y = bigIntToNumber(valueOffsets[index + 1]);
			return values.subarray(x, y);
		};
		let getBool = ({ offset, values }, index) => {
			let idx = offset + index;
			return !!(values[idx >> 3] & 1 << idx % 8);
		};
		let getDateDay = ({ values }, index) => epochDaysToMs(values, index);
		let getDateMillisecond = ({ values }, index) => bigIntToNumber(values[index]);
		let getNumeric = ({ stride, values }, index) => values[stride * index];
		let getFloat16 = ({ stride, values }, index) => uint16ToFloat64(values[stride * index]);
		let getBigInts = ({ values }, index) => values[index];
		let getFixedSizeBinary = ({ stride, values }, index) => values.subarray(stride * index, stride * (index + 1));
		let getBinary = ({ values, valueOffsets }, index) => getVariableWidthBytes(values, valueOffsets, index);
		let getBinaryViewBytes = (data, index) => {
			let values = data.values;
			if (!values) throw Error("BinaryView data is missing view buffer");
			let viewOffset = index * 16;
			let end = viewOffset + 16;
			if (viewOffset < 0 || end > values.length) throw Error(`BinaryView data buffer is too short: expected 16 bytes, got ${Math.max(0, values.length - viewOffset)}`);
			let viewStruct = values.subarray(viewOffset, end);
			if (viewStruct.length < 16) throw Error(`BinaryView data buffer is too short: expected 16 bytes, got ${viewStruct.length}`);
			let view = new DataView(values.buffer, viewStruct.byteOffset, 16);
			let size = view.getInt32(0, !0);
			if (size <= 0) return new Uint8Array();
			if (size <= 12) return viewStruct.subarray(4, 4 + size);
			let bufferIndex = view.getInt32(8, !0);
			let offset = view.getInt32(12, !0);
			let variadicBuffer = data.variadicBuffers?.[bufferIndex];
			if (!variadicBuffer) throw Error(`BinaryView variadic buffer ${bufferIndex} is missing`);
			return variadicBuffer.subarray(offset, offset + size);
		};
		let getBinaryViewValue = (data, index) => getBinaryViewBytes(data, index);
		let getUtf8 = ({ values, valueOffsets }, index) => {
			let bytes = getVariableWidthBytes(values, valueOffsets, index);
			return bytes === null ? null : decodeUtf8(bytes);
		};
		let getUtf8ViewValue = (data, index) => {
			let bytes = getBinaryViewBytes(data, index);
			return decodeUtf8(bytes);
		};
		let getInt = ({ values }, index) => values[index];
		let getFloat = ({ type, values }, index) => type.precision === Precision.HALF ? uint16ToFloat64(values[index]) : values[index];
		let getDate = (data, index) => data.type.unit === DateUnit.DAY ? getDateDay(data, index) : getDateMillisecond(data, index);
		let getTimestampSecond = ({ values }, index) => 1e3 * bigIntToNumber(values[index]);
		let getTimestampMillisecond = ({ values }, index) => bigIntToNumber(values[index]);
		let getTimestampMicrosecond = ({ values }, index) => divideBigInts(values[index], BigInt(1e3));
		let getTimestampNanosecond = ({ values }, index) => divideBigInts(values[index], BigInt(1e6));
		let getTimestamp = (data, index) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return getTimestampSecond(data, index);
				case TimeUnit.MILLISECOND: return getTimestampMillisecond(data, index);
				case TimeUnit.MICROSECOND: return getTimestampMicrosecond(data, index);
				case TimeUnit.NANOSECOND: return getTimestampNanosecond(data, index);
			}
		};
		let getTimeSecond = ({ values }, index) => values[index];
		let getTimeMillisecond = ({ values }, index) => values[index];
		let getTimeMicrosecond = ({ values }, index) => values[index];
		let getTimeNanosecond = ({ values }, index) => values[index];
		let getTime = (data, index) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return getTimeSecond(data, index);
				case TimeUnit.MILLISECOND: return getTimeMillisecond(data, index);
				case TimeUnit.MICROSECOND: return getTimeMicrosecond(data, index);
				case TimeUnit.NANOSECOND: return getTimeNanosecond(data, index);
			}
		};
		let getDecimal = ({ values, stride }, index) => BN.decimal(values.subarray(stride * index, stride * (index + 1)));
		let getList = (data, index) => {
			let { valueOffsets, stride, children } = data;
			let begin = bigIntToNumber(valueOffsets[index * stride]);
			let end = bigIntToNumber(valueOffsets[index * stride + 1]);
			let slice = children[0].slice(begin, end - begin);
			return new vector_Vector([slice]);
		};
		let getMap = (data, index) => {
			let { valueOffsets, children } = data;
			let { [index]: begin, [index + 1]: end } = valueOffsets;
			let child = children[0];
			return new MapRow(child.slice(begin, end - begin));
		};
		let getStruct = (data, index) => new StructRow(data, index);
		let getUnion = (data, index) => data.type.mode === UnionMode.Dense ? getDenseUnion(data, index) : getSparseUnion(data, index);
		let getDenseUnion = (data, index) => {
			let childIndex = data.type.typeIdToChildIndex[data.typeIds[index]];
			let child = data.children[childIndex];
			return get_instance.visit(child, data.valueOffsets[index]);
		};
		let getSparseUnion = (data, index) => {
			let childIndex = data.type.typeIdToChildIndex[data.typeIds[index]];
			let child = data.children[childIndex];
			return get_instance.visit(child, index);
		};
		let getDictionary = (data, index) => data.dictionary?.get(data.values[index]);
		let getInterval = (data, index) => data.type.unit === IntervalUnit.MONTH_DAY_NANO ? getIntervalMonthDayNano(data, index) : data.type.unit === IntervalUnit.DAY_TIME ? getIntervalDayTime(data, index) : getIntervalYearMonth(data, index);
		let getIntervalDayTime = ({ values }, index) => values.subarray(2 * index, 2 * (index + 1));
		let getIntervalYearMonth = ({ values }, index) => {
			let interval = values[index];
			let int32s = new Int32Array(2);
			int32s[0] = Math.trunc(interval / 12);
			int32s[1] = Math.trunc(interval % 12);
			return int32s;
		};
		let getIntervalMonthDayNano = ({ values }, index) => values.subarray(4 * index, 4 * (index + 1));
		let getDurationSecond = ({ values }, index) => values[index];
		let getDurationMillisecond = ({ values }, index) => values[index];
		let getDurationMicrosecond = ({ values }, index) => values[index];
		let getDurationNanosecond = ({ values }, index) => values[index];
		let getDuration = (data, index) => {
			switch (data.type.unit) {
				case TimeUnit.SECOND: return getDurationSecond(data, index);
				case TimeUnit.MILLISECOND: return getDurationMillisecond(data, index);
				case TimeUnit.MICROSECOND: return getDurationMicrosecond(data, index);
				case TimeUnit.NANOSECOND: return getDurationNanosecond(data, index);
			}
		};
		let getFixedSizeList = (data, index) => {
			let { stride, children } = data;
			let slice = children[0].slice(index * stride, stride);
			return new vector_Vector([slice]);
		};
		GetVisitor.prototype.visitNull = wrapGet(getNull);
		GetVisitor.prototype.visitBool = wrapGet(getBool);
		GetVisitor.prototype.visitInt = wrapGet(getInt);
		GetVisitor.prototype.visitInt8 = wrapGet(getNumeric);
		GetVisitor.prototype.visitInt16 = wrapGet(getNumeric);
		GetVisitor.prototype.visitInt32 = wrapGet(getNumeric);
		GetVisitor.prototype.visitInt64 = wrapGet(getBigInts);
		GetVisitor.prototype.visitUint8 = wrapGet(getNumeric);
		GetVisitor.prototype.visitUint16 = wrapGet(getNumeric);
		GetVisitor.prototype.visitUint32 = wrapGet(getNumeric);
		GetVisitor.prototype.visitUint64 = wrapGet(getBigInts);
		GetVisitor.prototype.visitFloat = wrapGet(getFloat);
		GetVisitor.prototype.visitFloat16 = wrapGet(getFloat16);
		GetVisitor.prototype.visitFloat32 = wrapGet(getNumeric);
		GetVisitor.prototype.visitFloat64 = wrapGet(getNumeric);
		GetVisitor.prototype.visitUtf8 = wrapGet(getUtf8);
		GetVisitor.prototype.visitLargeUtf8 = wrapGet(getUtf8);
		GetVisitor.prototype.visitUtf8View = wrapGet(getUtf8ViewValue);
		GetVisitor.prototype.visitBinary = wrapGet(getBinary);
		GetVisitor.prototype.visitLargeBinary = wrapGet(getBinary);
		GetVisitor.prototype.visitBinaryView = wrapGet(getBinaryViewValue);
		GetVisitor.prototype.visitFixedSizeBinary = wrapGet(getFixedSizeBinary);
		GetVisitor.prototype.visitDate = wrapGet(getDate);
		GetVisitor.prototype.visitDateDay = wrapGet(getDateDay);
		GetVisitor.prototype.visitDateMillisecond = wrapGet(getDateMillisecond);
		GetVisitor.prototype.visitTimestamp = wrapGet(getTimestamp);
		GetVisitor.prototype.visitTimestampSecond = wrapGet(getTimestampSecond);
		GetVisitor.prototype.visitTimestampMillisecond = wrapGet(getTimestampMillisecond);
		GetVisitor.prototype.visitTimestampMicrosecond = wrapGet(getTimestampMicrosecond);
		GetVisitor.prototype.visitTimestampNanosecond = wrapGet(getTimestampNanosecond);
		GetVisitor.prototype.visitTime = wrapGet(getTime);
		GetVisitor.prototype.visitTimeSecond = wrapGet(getTimeSecond);
		GetVisitor.prototype.visitTimeMillisecond = wrapGet(getTimeMillisecond);
		GetVisitor.prototype.visitTimeMicrosecond = wrapGet(getTimeMicrosecond);
		GetVisitor.prototype.visitTimeNanosecond = wrapGet(getTimeNanosecond);
		GetVisitor.prototype.visitDecimal = wrapGet(getDecimal);
		GetVisitor.prototype.visitList = wrapGet(getList);
		GetVisitor.prototype.visitLargeList = wrapGet(getList);
		GetVisitor.prototype.visitStruct = wrapGet(getStruct);
		GetVisitor.prototype.visitUnion = wrapGet(getUnion);
		GetVisitor.prototype.visitDenseUnion = wrapGet(getDenseUnion);
		GetVisitor.prototype.visitSparseUnion = wrapGet(getSparseUnion);
		GetVisitor.prototype.visitDictionary = wrapGet(getDictionary);
		GetVisitor.prototype.visitInterval = wrapGet(getInterval);
		GetVisitor.prototype.visitIntervalDayTime = wrapGet(getIntervalDayTime);
		GetVisitor.prototype.visitIntervalYearMonth = wrapGet(getIntervalYearMonth);
		GetVisitor.prototype.visitIntervalMonthDayNano = wrapGet(getIntervalMonthDayNano);
		GetVisitor.prototype.visitDuration = wrapGet(getDuration);
		GetVisitor.prototype.visitDurationSecond = wrapGet(getDurationSecond);
		GetVisitor.prototype.visitDurationMillisecond = wrapGet(getDurationMillisecond);
		GetVisitor.prototype.visitDurationMicrosecond = wrapGet(getDurationMicrosecond);
		GetVisitor.prototype.visitDurationNanosecond = wrapGet(getDurationNanosecond);
		GetVisitor.prototype.visitFixedSizeList = wrapGet(getFixedSizeList);
		GetVisitor.prototype.visitMap = wrapGet(getMap);
		let get_instance = new GetVisitor();
		let kKeys = Symbol.for("keys");
		let kVals = Symbol.for("vals");
		let kKeysAsStrings = Symbol.for("kKeysAsStrings");
		let _kKeysAsStrings = Symbol.for("_kKeysAsStrings");
		class MapRow {
			constructor(slice) {
				this[kKeys] = new vector_Vector([slice.children[0]]).memoize();
				this[kVals] = slice.children[1];
				return new Proxy(this, new MapRowProxyHandler());
			}
			get [kKeysAsStrings]() {
				return this[_kKeysAsStrings] || (this[_kKeysAsStrings] = Array.from(this[kKeys].toArray(), String));
			}
			[Symbol.iterator]() {
				return new MapRowIterator(this[kKeys], this[kVals]);
			}
			get size() {
				return this[kKeys].length;
			}
			toArray() {
				return Object.values(this.toJSON());
			}
			toJSON() {
				let keys = this[kKeys];
				let vals = this[kVals];
				let json = {};
				for (let i = -1, n = keys.length; ++i < n;) json[keys.get(i)] = get_instance.visit(vals, i);
				return json;
			}
			toString() {
				return `{${[...this].map(([key, val]) => `${valueToString(key)}: ${valueToString(val)}`).join(", ")}}`;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				return this.toString();
			}
		}
		class MapRowIterator {
			constructor(keys, vals) {
				this.keys = keys;
				this.vals = vals;
				this.keyIndex = 0;
				this.numKeys = keys.length;
			}
			[Symbol.iterator]() {
				return this;
			}
			next() {
				let i = this.keyIndex;
				if (i === this.numKeys) return {
					done: !0,
					value: null
				};
				this.keyIndex++;
				return {
					done: !1,
					value: [this.keys.get(i), get_instance.visit(this.vals, i)]
				};
			}
		}
		class MapRowProxyHandler {
			isExtensible() {
				return !1;
			}
			deleteProperty() {
				return !1;
			}
			preventExtensions() {
				return !0;
			}
			ownKeys(row) {
				return row[kKeysAsStrings];
			}
			has(row, key) {
				return row[kKeysAsStrings].includes(key);
			}
			getOwnPropertyDescriptor(row, key) {
				if (row[kKeysAsStrings].indexOf(key) !== -1) return {
					writable: !0,
					enumerable: !0,
					configurable: !0
				};
			}
			get(row, key) {
				if (Reflect.has(row, key)) return row[key];
				let idx = row[kKeysAsStrings].indexOf(key);
				if (idx !== -1) {
					let val = get_instance.visit(Reflect.get(row, kVals), idx);
					Reflect.set(row, key, val);
					return val;
				}
			}
			set(row, key, val) {
				let idx = row[kKeysAsStrings].indexOf(key);
				if (idx !== -1) {
					instance.visit(Reflect.get(row, kVals), idx, val);
					return Reflect.set(row, key, val);
				} else if (Reflect.has(row, key)) return Reflect.set(row, key, val);
				return !1;
			}
		}
		Object.defineProperties(MapRow.prototype, {
			[Symbol.toStringTag]: {
				enumerable: !1,
				configurable: !1,
				value: "Row"
			},
			[kKeys]: {
				writable: !0,
				enumerable: !1,
				configurable: !1,
				value: null
			},
			[kVals]: {
				writable: !0,
				enumerable: !1,
				configurable: !1,
				value: null
			},
			[_kKeysAsStrings]: {
				writable: !0,
				enumerable: !1,
				configurable: !1,
				value: null
			}
		});
		let tmp;
		function clampRange(source, begin, end, then) {
			let { length: len = 0 } = source;
			let lhs = typeof begin == "number" ? begin : 0;
			let rhs = typeof end == "number" ? end : len;
			lhs < 0 && (lhs = (lhs % len + len) % len);
			rhs < 0 && (rhs = (rhs % len + len) % len);
			rhs < lhs && (tmp = lhs, lhs = rhs, rhs = tmp);
			rhs > len && (rhs = len);
			return then ? then(source, lhs, rhs) : [lhs, rhs];
		}
		let wrapIndex = (index, len) => index < 0 ? len + index : index;
		let isNaNFast = (value) => value !== value;
		function createElementComparator(search) {
			if (typeof search != "object" || !search) {
				if (isNaNFast(search)) return isNaNFast;
				return (value) => value === search;
			}
			if (search instanceof Date) {
				let valueOfSearch = search.valueOf();
				return (value) => value instanceof Date && value.valueOf() === valueOfSearch;
			}
			if (ArrayBuffer.isView(search)) return (value) => value ? compareArrayLike(search, value) : !1;
			if (search instanceof Map) return createMapComparator(search);
			if (Array.isArray(search)) return createArrayLikeComparator(search);
			if (search instanceof vector_Vector) return createVectorComparator(search);
			return createObjectComparator(search, !0);
		}
		function createArrayLikeComparator(lhs) {
			let comparators = [];
			for (let i = -1, n = lhs.length; ++i < n;) comparators[i] = createElementComparator(lhs[i]);
			return createSubElementsComparator(comparators);
		}
		function createMapComparator(lhs) {
			let i = -1;
			let comparators = [];
			for (let v of lhs.values()) comparators[++i] = createElementComparator(v);
			return createSubElementsComparator(comparators);
		}
		function createVectorComparator(lhs) {
			let comparators = [];
			for (let i = -1, n = lhs.length; ++i < n;) comparators[i] = createElementComparator(lhs.get(i));
			return createSubElementsComparator(comparators);
		}
		function createObjectComparator(lhs, allowEmpty = !1) {
			let keys = Object.keys(lhs);
			if (!allowEmpty && keys.length === 0) return () => !1;
			let comparators = [];
			for (let i = -1, n = keys.length; ++i < n;) comparators[i] = createElementComparator(lhs[keys[i]]);
			return createSubElementsComparator(comparators, keys);
		}
		function createSubElementsComparator(comparators, keys) {
			return (rhs) => {
				if (!rhs || typeof rhs != "object") return !1;
				switch (rhs.constructor) {
					case Array: return compareArray(comparators, rhs);
					case Map: return compareObject(comparators, rhs, rhs.keys());
					case MapRow:
					case StructRow:
					case Object:
					case void 0: return compareObject(comparators, rhs, keys || Object.keys(rhs));
				}
				return rhs instanceof vector_Vector && compareVector(comparators, rhs);
			};
		}
		function compareArray(comparators, arr) {
			let n = comparators.length;
			if (arr.length !== n) return !1;
			for (let i = -1; ++i < n;) if (!comparators[i](arr[i])) return !1;
			return !0;
		}
		function compareVector(comparators, vec) {
			let n = comparators.length;
			if (vec.length !== n) return !1;
			for (let i = -1; ++i < n;) if (!comparators[i](vec.get(i))) return !1;
			return !0;
		}
		function compareObject(comparators, obj, keys) {
			let lKeyItr = keys[Symbol.iterator]();
			let rKeyItr = obj instanceof Map ? obj.keys() : Object.keys(obj)[Symbol.iterator]();
			let rValItr = obj instanceof Map ? obj.values() : Object.values(obj)[Symbol.iterator]();
			let i = 0;
			let n = comparators.length;
			let rVal = rValItr.next();
			let lKey = lKeyItr.next();
			let rKey = rKeyItr.next();
			for (; i < n && !lKey.done && !rKey.done && !rVal.done && lKey.value === rKey.value && comparators[i](rVal.value); ++i, lKey = lKeyItr.next(), rKey = rKeyItr.next(), rVal = rValItr.next());
			if (i === n && lKey.done && rKey.done && rVal.done) return !0;
			lKeyItr.return && lKeyItr.return();
			rKeyItr.return && rKeyItr.return();
			rValItr.return && rValItr.return();
			return !1;
		}
		function bit_getBool(_data, _index, byte, bit) {
			return !!(byte & 1 << bit);
		}
		function getBit(_data, _index, byte, bit) {
			return (byte & 1 << bit) >> bit;
		}
		function truncateBitmap(offset, length, bitmap) {
			let alignedSize = bitmap.byteLength + 7 & -8;
			if (offset > 0 || bitmap.byteLength < alignedSize) {
				let bytes = new Uint8Array(alignedSize);
				bytes.set(offset % 8 == 0 ? bitmap.subarray(offset >> 3) : packBools(new BitIterator(bitmap, offset, length, null, bit_getBool)).subarray(0, alignedSize));
				return bytes;
			}
			return bitmap;
		}
		function packBools(values) {
			let xs = [];
			let i = 0, bit = 0, byte = 0;
			for (let value of values) {
				value && (byte |= 1 << bit);
				if (++bit === 8) {
					xs[i++] = byte;
					byte = bit = 0;
				}
			}
			(i === 0 || bit > 0) && (xs[i++] = byte);
			let b = new Uint8Array(xs.length + 7 & -8);
			b.set(xs);
			return b;
		}
		class BitIterator {
			constructor(bytes, begin, length, context, get) {
				this.bytes = bytes;
				this.length = length;
				this.context = context;
				this.get = get;
				this.bit = begin % 8;
				this.byteIndex = begin >> 3;
				this.byte = bytes[this.byteIndex++];
				this.index = 0;
			}
			next() {
				if (this.index < this.length) {
					if (this.bit === 8) {
						this.bit = 0;
						this.byte = this.bytes[this.byteIndex++];
					}
					return { value: this.get(this.context, this.index++, this.byte, this.bit++) };
				}
				return {
					done: !0,
					value: null
				};
			}
			[Symbol.iterator]() {
				return this;
			}
		}
		function popcnt_bit_range(data, lhs, rhs) {
			if (rhs - lhs <= 0) return 0;
			if (rhs - lhs < 8) {
				let sum = 0;
				for (let bit of new BitIterator(data, lhs, rhs - lhs, data, getBit)) sum += bit;
				return sum;
			}
			let rhsInside = rhs >> 3 << 3;
			let lhsInside = lhs + (lhs % 8 == 0 ? 0 : 8 - lhs % 8);
			return popcnt_bit_range(data, lhs, lhsInside) + popcnt_bit_range(data, rhsInside, rhs) + popcnt_array(data, lhsInside >> 3, rhsInside - lhsInside >> 3);
		}
		function popcnt_array(arr, byteOffset, byteLength) {
			let cnt = 0, pos = Math.trunc(byteOffset);
			let view = new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
			let len = byteLength === void 0 ? arr.byteLength : pos + byteLength;
			for (; len - pos >= 4;) {
				cnt += popcnt_uint32(view.getUint32(pos));
				pos += 4;
			}
			for (; len - pos >= 2;) {
				cnt += popcnt_uint32(view.getUint16(pos));
				pos += 2;
			}
			for (; len - pos >= 1;) {
				cnt += popcnt_uint32(view.getUint8(pos));
				pos += 1;
			}
			return cnt;
		}
		function popcnt_uint32(uint32) {
			let i = Math.trunc(uint32);
			i -= i >>> 1 & 1431655765;
			i = (i & 858993459) + (i >>> 2 & 858993459);
			return (i + (i >>> 4) & 252645135) * 16843009 >>> 24;
		}
		let kDataSymbol = Symbol.for("apache-arrow/Data");
		class data_Data {
			static isData(x) {
				return x?.[kDataSymbol] === !0;
			}
			get typeId() {
				return this.type.typeId;
			}
			get ArrayType() {
				return this.type.ArrayType;
			}
			get buffers() {
				return [
					this.valueOffsets,
					this.values,
					this.nullBitmap,
					this.typeIds
				];
			}
			get nullable() {
				if (this._nullCount !== 0) {
					let { type } = this;
					if (type_DataType.isSparseUnion(type)) return this.children.some((child) => child.nullable);
					else if (type_DataType.isDenseUnion(type)) return this.children.some((child) => child.nullable);
					return this.nullBitmap && this.nullBitmap.byteLength > 0;
				}
				return !0;
			}
			get byteLength() {
				let byteLength = 0;
				let { valueOffsets, values, nullBitmap, typeIds } = this;
				valueOffsets && (byteLength += valueOffsets.byteLength);
				values && (byteLength += values.byteLength);
				nullBitmap && (byteLength += nullBitmap.byteLength);
				typeIds && (byteLength += typeIds.byteLength);
				byteLength += this.variadicBuffers.reduce((size, data) => size + (data?.byteLength ?? 0), 0);
				return this.children.reduce((byteLength, child) => byteLength + child.byteLength, byteLength);
			}
			get nullCount() {
				if (type_DataType.isUnion(this.type)) return this.children.reduce((nullCount, child) => nullCount + child.nullCount, 0);
				let nullCount = this._nullCount;
				let nullBitmap;
				nullCount <= -1 && (nullBitmap = this.nullBitmap) && (this._nullCount = nullCount = nullBitmap.length === 0 ? 0 : this.length - popcnt_bit_range(nullBitmap, this.offset, this.offset + this.length));
				return nullCount;
			}
			constructor(type, offset, length, nullCount, buffers, children = [], dictionary, variadicBuffers = []) {
				this.type = type;
				this.children = children;
				this.dictionary = dictionary;
				this.offset = Math.floor(Math.max(offset || 0, 0));
				this.length = Math.floor(Math.max(length || 0, 0));
				this._nullCount = Math.floor(Math.max(nullCount || 0, -1));
				let buffer;
				if (buffers instanceof data_Data) {
					this.stride = buffers.stride;
					this.values = buffers.values;
					this.typeIds = buffers.typeIds;
					this.nullBitmap = buffers.nullBitmap;
					this.valueOffsets = buffers.valueOffsets;
					this.variadicBuffers = buffers.variadicBuffers;
				} else {
					this.stride = strideForType(type);
					if (buffers) {
						(buffer = buffers[0]) && (this.valueOffsets = buffer);
						(buffer = buffers[1]) && (this.values = buffer);
						(buffer = buffers[2]) && (this.nullBitmap = buffer);
						(buffer = buffers[3]) && (this.typeIds = buffer);
					}
					this.variadicBuffers = variadicBuffers;
				}
				this.variadicBuffers ??= [];
			}
			getValid(index) {
				let { type } = this;
				if (type_DataType.isUnion(type)) {
					let union = type;
					let typeId = this.typeIds[index];
					let childIndex = union.typeIdToChildIndex[typeId];
					let child = this.children[childIndex];
					let valueOffsets = this.valueOffsets;
					let indexInChild = union.mode === UnionMode.Dense && valueOffsets ? Number(valueOffsets[index]) : index;
					return child.getValid(indexInChild);
				}
				if (this.nullable && this.nullCount > 0) {
					let pos = this.offset + index;
					return !!(this.nullBitmap[pos >> 3] & 1 << pos % 8);
				}
				return !0;
			}
			setValid(index, value) {
				let prev;
				let { type } = this;
				if (type_DataType.isUnion(type)) {
					let union = type;
					let typeId = this.typeIds[index];
					let childIndex = union.typeIdToChildIndex[typeId];
					let child = this.children[childIndex];
					let valueOffsets = this.valueOffsets;
					let indexInChild = union.mode === UnionMode.Dense && valueOffsets ? Number(valueOffsets[index]) : index;
					prev = child.getValid(indexInChild);
					child.setValid(indexInChild, value);
				} else {
					let { nullBitmap } = this;
					let { offset, length } = this;
					let idx = offset + index;
					let mask = 1 << idx % 8;
					let byteOffset = idx >> 3;
					if (!nullBitmap || nullBitmap.byteLength <= byteOffset) {
						nullBitmap = new Uint8Array((offset + length + 63 & -64) >> 3).fill(255);
						if (this.nullCount > 0) {
							nullBitmap.set(truncateBitmap(offset, length, this.nullBitmap), 0);
							Object.assign(this, { nullBitmap });
						} else Object.assign(this, {
							nullBitmap,
							_nullCount: 0
						});
					}
					let byte = nullBitmap[byteOffset];
					prev = (byte & mask) !== 0;
					nullBitmap[byteOffset] = value ? byte | mask : byte & ~mask;
				}
				prev !== !!value && (this._nullCount = this.nullCount + (value ? -1 : 1));
				return value;
			}
			clone(type = this.type, offset = this.offset, length = this.length, nullCount = this._nullCount, buffers = this, children = this.children, variadicBuffers = this.variadicBuffers) {
				return new data_Data(type, offset, length, nullCount, buffers, children, this.dictionary, variadicBuffers);
			}
			slice(offset, length) {
				let { stride, typeId, children } = this;
				let nullCount = (this._nullCount === 0) - 1;
				let childStride = typeId === 16 ? stride : 1;
				let buffers = this._sliceBuffers(offset, length, stride, typeId);
				return this.clone(this.type, this.offset + offset, length, nullCount, buffers, children.length === 0 || this.valueOffsets ? children : this._sliceChildren(children, childStride * offset, childStride * length), this.variadicBuffers);
			}
			_changeLengthAndBackfillNullBitmap(newLength) {
				if (this.typeId === Type.Null) return this.clone(this.type, 0, newLength, 0, this.buffers, this.children, this.variadicBuffers);
				let { length, nullCount } = this;
				let bitmap = new Uint8Array((newLength + 63 & -64) >> 3).fill(255, 0, length >> 3);
				bitmap[length >> 3] = (1 << length - (length & -8)) - 1;
				nullCount > 0 && bitmap.set(truncateBitmap(this.offset, length, this.nullBitmap), 0);
				let buffers = this.buffers;
				buffers[BufferType.VALIDITY] = bitmap;
				return this.clone(this.type, 0, newLength, nullCount + (newLength - length), buffers, this.children, this.variadicBuffers);
			}
			_sliceBuffers(offset, length, stride, typeId) {
				let arr;
				let { buffers } = this;
				(arr = buffers[BufferType.TYPE]) && (buffers[BufferType.TYPE] = arr.subarray(offset, offset + length));
				if (type_DataType.isBinaryView(this.type) || type_DataType.isUtf8View(this.type)) {
					let width = type_BinaryView.ELEMENT_WIDTH;
					(arr = buffers[BufferType.DATA]) && (buffers[BufferType.DATA] = arr.subarray(offset * width, (offset + length) * width));
				} else (arr = buffers[BufferType.OFFSET]) && (buffers[BufferType.OFFSET] = arr.subarray(offset, offset + length + 1)) || (arr = buffers[BufferType.DATA]) && (buffers[BufferType.DATA] = typeId === 6 ? arr : arr.subarray(stride * offset, stride * (offset + length)));
				return buffers;
			}
			_sliceChildren(children, offset, length) {
				return children.map((child) => child.slice(offset, length));
			}
		}
		data_Data.prototype.children = Object.freeze([]);
		data_Data.prototype[kDataSymbol] = !0;
		Object.defineProperty(data_Data, Symbol.hasInstance, { value: function isDataInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === data_Data && data_Data.isData(instance);
		} });
		class MakeDataVisitor extends Visitor {
			visit(props) {
				return this.getVisitFn(props.type).call(this, props);
			}
			visitNull(props) {
				let { type, offset = 0, length = 0 } = props;
				return new data_Data(type, offset, length, length);
			}
			visitBool(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length >> 3, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitInt(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitFloat(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitUtf8(props) {
				let { type, offset = 0 } = props;
				let data = toUint8Array(props.data);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toInt32Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					data,
					nullBitmap
				]);
			}
			visitUtf8View(props) {
				let { type, offset = 0 } = props;
				let views = toArrayBufferView(type.ArrayType, props.views);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let variadicBuffers = (props.variadicBuffers || []).map((buffer) => toUint8Array(buffer));
				let length = props.length ?? Math.trunc(views.length / type_Utf8View.ELEMENT_WIDTH);
				let nullCount = props.nullBitmap ? -1 : 0;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					views,
					nullBitmap
				], [], void 0, variadicBuffers);
			}
			visitLargeUtf8(props) {
				let { type, offset = 0 } = props;
				let data = toUint8Array(props.data);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toBigInt64Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					data,
					nullBitmap
				]);
			}
			visitBinary(props) {
				let { type, offset = 0 } = props;
				let data = toUint8Array(props.data);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toInt32Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					data,
					nullBitmap
				]);
			}
			visitBinaryView(props) {
				let { type, offset = 0 } = props;
				let views = toArrayBufferView(type.ArrayType, props.views);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let variadicBuffers = (props.variadicBuffers || []).map((buffer) => toUint8Array(buffer));
				let length = props.length ?? Math.trunc(views.length / type_BinaryView.ELEMENT_WIDTH);
				let nullCount = props.nullBitmap ? -1 : 0;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					views,
					nullBitmap
				], [], void 0, variadicBuffers);
			}
			visitLargeBinary(props) {
				let { type, offset = 0 } = props;
				let data = toUint8Array(props.data);
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toBigInt64Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					data,
					nullBitmap
				]);
			}
			visitFixedSizeBinary(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitDate(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitTimestamp(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitTime(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitDecimal(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitList(props) {
				let { type, offset = 0, child } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toInt32Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					void 0,
					nullBitmap
				], [child]);
			}
			visitLargeList(props) {
				let { type, offset = 0, child } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toBigInt64Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					void 0,
					nullBitmap
				], [child]);
			}
			visitStruct(props) {
				let { type, offset = 0, children = [] } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let { length = children.reduce((len, { length }) => Math.max(len, length), 0), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					void 0,
					nullBitmap
				], children);
			}
			visitUnion(props) {
				let { type, offset = 0, children = [] } = props;
				let typeIds = toArrayBufferView(type.ArrayType, props.typeIds);
				let { length = typeIds.length, nullCount = -1 } = props;
				if (type_DataType.isSparseUnion(type)) return new data_Data(type, offset, length, nullCount, [
					void 0,
					void 0,
					void 0,
					typeIds
				], children);
				let valueOffsets = toInt32Array(props.valueOffsets);
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					void 0,
					void 0,
					typeIds
				], children);
			}
			visitDictionary(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.indices.ArrayType, props.data);
				let { dictionary = new vector_Vector([new MakeDataVisitor().visit({ type: type.dictionary })]) } = props;
				let { length = data.length, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				], [], dictionary);
			}
			visitInterval(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitDuration(props) {
				let { type, offset = 0 } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let data = toArrayBufferView(type.ArrayType, props.data);
				let { length = data.length, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					data,
					nullBitmap
				]);
			}
			visitFixedSizeList(props) {
				let { type, offset = 0, child = new MakeDataVisitor().visit({ type: type.valueType }) } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let { length = child.length / strideForType(type), nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					void 0,
					void 0,
					nullBitmap
				], [child]);
			}
			visitMap(props) {
				let { type, offset = 0, child = new MakeDataVisitor().visit({ type: type.childType }) } = props;
				let nullBitmap = toUint8Array(props.nullBitmap);
				let valueOffsets = toInt32Array(props.valueOffsets);
				let { length = valueOffsets.length - 1, nullCount = props.nullBitmap ? -1 : 0 } = props;
				return new data_Data(type, offset, length, nullCount, [
					valueOffsets,
					void 0,
					nullBitmap
				], [child]);
			}
		}
		let makeDataVisitor = new MakeDataVisitor();
		function data_makeData(props) {
			return makeDataVisitor.visit(props);
		}
		class ChunkedIterator {
			constructor(numChunks = 0, getChunkIterator) {
				this.numChunks = numChunks;
				this.getChunkIterator = getChunkIterator;
				this.chunkIndex = 0;
				this.chunkIterator = this.getChunkIterator(0);
			}
			next() {
				for (; this.chunkIndex < this.numChunks;) {
					let next = this.chunkIterator.next();
					if (!next.done) return next;
					++this.chunkIndex < this.numChunks && (this.chunkIterator = this.getChunkIterator(this.chunkIndex));
				}
				return {
					done: !0,
					value: null
				};
			}
			[Symbol.iterator]() {
				return this;
			}
		}
		function computeChunkNullable(chunks) {
			return chunks.some((chunk) => chunk.nullable);
		}
		function computeChunkNullCounts(chunks) {
			return chunks.reduce((nullCount, chunk) => nullCount + chunk.nullCount, 0);
		}
		function computeChunkOffsets(chunks) {
			return chunks.reduce((offsets, chunk, index) => {
				offsets[index + 1] = offsets[index] + chunk.length;
				return offsets;
			}, new Uint32Array(chunks.length + 1));
		}
		function sliceChunks(chunks, offsets, begin, end) {
			let slices = [];
			for (let i = -1, n = chunks.length; ++i < n;) {
				let chunk = chunks[i];
				let offset = offsets[i];
				let { length } = chunk;
				if (offset >= end) break;
				if (begin >= offset + length) continue;
				if (offset >= begin && offset + length <= end) {
					slices.push(chunk);
					continue;
				}
				let from = Math.max(0, begin - offset);
				let to = Math.min(end - offset, length);
				slices.push(chunk.slice(from, to - from));
			}
			slices.length === 0 && slices.push(chunks[0].slice(0, 0));
			return slices;
		}
		function binarySearch(chunks, offsets, idx, fn) {
			let lhs = 0, mid = 0, rhs = offsets.length - 1;
			do {
				if (lhs >= rhs - 1) return idx < offsets[rhs] ? fn(chunks, lhs, idx - offsets[lhs]) : null;
				mid = lhs + Math.trunc((rhs - lhs) * .5);
				idx < offsets[mid] ? rhs = mid : lhs = mid;
			} while (lhs < rhs);
		}
		function isChunkedValid(data, index) {
			return data.getValid(index);
		}
		function wrapChunkedCall1(fn) {
			function chunkedFn(chunks, i, j) {
				return fn(chunks[i], j);
			}
			return function(index) {
				let data = this.data;
				return binarySearch(data, this._offsets, index, chunkedFn);
			};
		}
		function wrapChunkedCall2(fn) {
			let _2;
			function chunkedFn(chunks, i, j) {
				return fn(chunks[i], j, _2);
			}
			return function(index, value) {
				let data = this.data;
				_2 = value;
				let result = binarySearch(data, this._offsets, index, chunkedFn);
				_2 = void 0;
				return result;
			};
		}
		function wrapChunkedIndexOf(indexOf) {
			let _1;
			function chunkedIndexOf(data, chunkIndex, fromIndex) {
				let begin = fromIndex, index = 0, total = 0;
				for (let i = chunkIndex - 1, n = data.length; ++i < n;) {
					let chunk = data[i];
					if (~(index = indexOf(chunk, _1, begin))) return total + index;
					begin = 0;
					total += chunk.length;
				}
				return -1;
			}
			return function(element, offset) {
				_1 = element;
				let data = this.data;
				let result = typeof offset == "number" ? binarySearch(data, this._offsets, offset, chunkedIndexOf) : chunkedIndexOf(data, 0, 0);
				_1 = void 0;
				return result;
			};
		}
		class IndexOfVisitor extends Visitor {}
		function nullIndexOf(data, searchElement) {
			return searchElement === null && data.length > 0 ? 0 : -1;
		}
		function indexOfNull(data, fromIndex) {
			let { nullBitmap } = data;
			if (!nullBitmap || data.nullCount <= 0) return -1;
			let i = 0;
			for (let isValid of new BitIterator(nullBitmap, data.offset + (fromIndex || 0), data.length, nullBitmap, bit_getBool)) {
				if (!isValid) return i;
				++i;
			}
			return -1;
		}
		function indexOfValue(data, searchElement, fromIndex) {
			if (searchElement === void 0) return -1;
			if (searchElement === null) switch (data.typeId) {
				case Type.Union: break;
				case Type.Dictionary: break;
				default: return indexOfNull(data, fromIndex);
			}
			let get = get_instance.getVisitFn(data);
			let compare = createElementComparator(searchElement);
			for (let i = (fromIndex || 0) - 1, n = data.length; ++i < n;) if (compare(get(data, i))) return i;
			return -1;
		}
		function indexOfUnion(data, searchElement, fromIndex) {
			let get = get_instance.getVisitFn(data);
			let compare = createElementComparator(searchElement);
			for (let i = (fromIndex || 0) - 1, n = data.length; ++i < n;) if (compare(get(data, i))) return i;
			return -1;
		}
		IndexOfVisitor.prototype.visitNull = nullIndexOf;
		IndexOfVisitor.prototype.visitBool = indexOfValue;
		IndexOfVisitor.prototype.visitInt = indexOfValue;
		IndexOfVisitor.prototype.visitInt8 = indexOfValue;
		IndexOfVisitor.prototype.visitInt16 = indexOfValue;
		IndexOfVisitor.prototype.visitInt32 = indexOfValue;
		IndexOfVisitor.prototype.visitInt64 = indexOfValue;
		IndexOfVisitor.prototype.visitUint8 = indexOfValue;
		IndexOfVisitor.prototype.visitUint16 = indexOfValue;
		IndexOfVisitor.prototype.visitUint32 = indexOfValue;
		IndexOfVisitor.prototype.visitUint64 = indexOfValue;
		IndexOfVisitor.prototype.visitFloat = indexOfValue;
		IndexOfVisitor.prototype.visitFloat16 = indexOfValue;
		IndexOfVisitor.prototype.visitFloat32 = indexOfValue;
		IndexOfVisitor.prototype.visitFloat64 = indexOfValue;
		IndexOfVisitor.prototype.visitUtf8 = indexOfValue;
		IndexOfVisitor.prototype.visitLargeUtf8 = indexOfValue;
		IndexOfVisitor.prototype.visitUtf8View = indexOfValue;
		IndexOfVisitor.prototype.visitBinary = indexOfValue;
		IndexOfVisitor.prototype.visitLargeBinary = indexOfValue;
		IndexOfVisitor.prototype.visitBinaryView = indexOfValue;
		IndexOfVisitor.prototype.visitFixedSizeBinary = indexOfValue;
		IndexOfVisitor.prototype.visitDate = indexOfValue;
		IndexOfVisitor.prototype.visitDateDay = indexOfValue;
		IndexOfVisitor.prototype.visitDateMillisecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimestamp = indexOfValue;
		IndexOfVisitor.prototype.visitTimestampSecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimestampMillisecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimestampMicrosecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimestampNanosecond = indexOfValue;
		IndexOfVisitor.prototype.visitTime = indexOfValue;
		IndexOfVisitor.prototype.visitTimeSecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimeMillisecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimeMicrosecond = indexOfValue;
		IndexOfVisitor.prototype.visitTimeNanosecond = indexOfValue;
		IndexOfVisitor.prototype.visitDecimal = indexOfValue;
		IndexOfVisitor.prototype.visitList = indexOfValue;
		IndexOfVisitor.prototype.visitLargeList = indexOfValue;
		IndexOfVisitor.prototype.visitStruct = indexOfValue;
		IndexOfVisitor.prototype.visitUnion = indexOfValue;
		IndexOfVisitor.prototype.visitDenseUnion = indexOfUnion;
		IndexOfVisitor.prototype.visitSparseUnion = indexOfUnion;
		IndexOfVisitor.prototype.visitDictionary = indexOfValue;
		IndexOfVisitor.prototype.visitInterval = indexOfValue;
		IndexOfVisitor.prototype.visitIntervalDayTime = indexOfValue;
		IndexOfVisitor.prototype.visitIntervalYearMonth = indexOfValue;
		IndexOfVisitor.prototype.visitIntervalMonthDayNano = indexOfValue;
		IndexOfVisitor.prototype.visitDuration = indexOfValue;
		IndexOfVisitor.prototype.visitDurationSecond = indexOfValue;
		IndexOfVisitor.prototype.visitDurationMillisecond = indexOfValue;
		IndexOfVisitor.prototype.visitDurationMicrosecond = indexOfValue;
		IndexOfVisitor.prototype.visitDurationNanosecond = indexOfValue;
		IndexOfVisitor.prototype.visitFixedSizeList = indexOfValue;
		IndexOfVisitor.prototype.visitMap = indexOfValue;
		let indexof_instance = new IndexOfVisitor();
		class IteratorVisitor extends Visitor {}
		function vectorIterator(vector) {
			let { type } = vector;
			if (vector.nullCount === 0 && vector.stride === 1 && (type_DataType.isInt(type) && type.bitWidth !== 64 || type_DataType.isTime(type) && type.bitWidth !== 64 || type_DataType.isFloat(type) && type.precision !== Precision.HALF)) return new ChunkedIterator(vector.data.length, (chunkIndex) => {
				let data = vector.data[chunkIndex];
				return data.values.subarray(0, data.length)[Symbol.iterator]();
			});
			let offset = 0;
			return new ChunkedIterator(vector.data.length, (chunkIndex) => {
				let length = vector.data[chunkIndex].length;
				let inner = vector.slice(offset, offset + length);
				offset += length;
				return new VectorIterator(inner);
			});
		}
		class VectorIterator {
			constructor(vector) {
				this.vector = vector;
				this.index = 0;
			}
			next() {
				if (this.index < this.vector.length) return { value: this.vector.get(this.index++) };
				return {
					done: !0,
					value: null
				};
			}
			[Symbol.iterator]() {
				return this;
			}
		}
		IteratorVisitor.prototype.visitNull = vectorIterator;
		IteratorVisitor.prototype.visitBool = vectorIterator;
		IteratorVisitor.prototype.visitInt = vectorIterator;
		IteratorVisitor.prototype.visitInt8 = vectorIterator;
		IteratorVisitor.prototype.visitInt16 = vectorIterator;
		IteratorVisitor.prototype.visitInt32 = vectorIterator;
		IteratorVisitor.prototype.visitInt64 = vectorIterator;
		IteratorVisitor.prototype.visitUint8 = vectorIterator;
		IteratorVisitor.prototype.visitUint16 = vectorIterator;
		IteratorVisitor.prototype.visitUint32 = vectorIterator;
		IteratorVisitor.prototype.visitUint64 = vectorIterator;
		IteratorVisitor.prototype.visitFloat = vectorIterator;
		IteratorVisitor.prototype.visitFloat16 = vectorIterator;
		IteratorVisitor.prototype.visitFloat32 = vectorIterator;
		IteratorVisitor.prototype.visitFloat64 = vectorIterator;
		IteratorVisitor.prototype.visitUtf8 = vectorIterator;
		IteratorVisitor.prototype.visitLargeUtf8 = vectorIterator;
		IteratorVisitor.prototype.visitUtf8View = vectorIterator;
		IteratorVisitor.prototype.visitBinary = vectorIterator;
		IteratorVisitor.prototype.visitLargeBinary = vectorIterator;
		IteratorVisitor.prototype.visitBinaryView = vectorIterator;
		IteratorVisitor.prototype.visitFixedSizeBinary = vectorIterator;
		IteratorVisitor.prototype.visitDate = vectorIterator;
		IteratorVisitor.prototype.visitDateDay = vectorIterator;
		IteratorVisitor.prototype.visitDateMillisecond = vectorIterator;
		IteratorVisitor.prototype.visitTimestamp = vectorIterator;
		IteratorVisitor.prototype.visitTimestampSecond = vectorIterator;
		IteratorVisitor.prototype.visitTimestampMillisecond = vectorIterator;
		IteratorVisitor.prototype.visitTimestampMicrosecond = vectorIterator;
		IteratorVisitor.prototype.visitTimestampNanosecond = vectorIterator;
		IteratorVisitor.prototype.visitTime = vectorIterator;
		IteratorVisitor.prototype.visitTimeSecond = vectorIterator;
		IteratorVisitor.prototype.visitTimeMillisecond = vectorIterator;
		IteratorVisitor.prototype.visitTimeMicrosecond = vectorIterator;
		IteratorVisitor.prototype.visitTimeNanosecond = vectorIterator;
		IteratorVisitor.prototype.visitDecimal = vectorIterator;
		IteratorVisitor.prototype.visitList = vectorIterator;
		IteratorVisitor.prototype.visitLargeList = vectorIterator;
		IteratorVisitor.prototype.visitStruct = vectorIterator;
		IteratorVisitor.prototype.visitUnion = vectorIterator;
		IteratorVisitor.prototype.visitDenseUnion = vectorIterator;
		IteratorVisitor.prototype.visitSparseUnion = vectorIterator;
		IteratorVisitor.prototype.visitDictionary = vectorIterator;
		IteratorVisitor.prototype.visitInterval = vectorIterator;
		IteratorVisitor.prototype.visitIntervalDayTime = vectorIterator;
		IteratorVisitor.prototype.visitIntervalYearMonth = vectorIterator;
		IteratorVisitor.prototype.visitIntervalMonthDayNano = vectorIterator;
		IteratorVisitor.prototype.visitDuration = vectorIterator;
		IteratorVisitor.prototype.visitDurationSecond = vectorIterator;
		IteratorVisitor.prototype.visitDurationMillisecond = vectorIterator;
		IteratorVisitor.prototype.visitDurationMicrosecond = vectorIterator;
		IteratorVisitor.prototype.visitDurationNanosecond = vectorIterator;
		IteratorVisitor.prototype.visitFixedSizeList = vectorIterator;
		IteratorVisitor.prototype.visitMap = vectorIterator;
		let iterator_instance = new IteratorVisitor();
		var vector_a;
		let kVectorSymbol = Symbol.for("apache-arrow/Vector");
		let visitorsByTypeId = {};
		let vectorPrototypesByTypeId = {};
		class vector_Vector {
			static isVector(x) {
				return x?.[kVectorSymbol] === !0;
			}
			constructor(input) {
				let data = input[0] instanceof vector_Vector ? input.flatMap((x) => x.data) : input;
				if (data.length === 0 || data.some((x) => !(x instanceof data_Data))) throw TypeError("Vector constructor expects an Array of Data instances.");
				let type = data[0]?.type;
				switch (data.length) {
					case 0:
						this._offsets = [0];
						break;
					case 1: {
						let { get, set, indexOf } = visitorsByTypeId[type.typeId];
						let unchunkedData = data[0];
						this.isValid = (index) => isChunkedValid(unchunkedData, index);
						this.get = (index) => get(unchunkedData, index);
						this.set = (index, value) => set(unchunkedData, index, value);
						this.indexOf = (index) => indexOf(unchunkedData, index);
						this._offsets = [0, unchunkedData.length];
						break;
					}
					default:
						Object.setPrototypeOf(this, vectorPrototypesByTypeId[type.typeId]);
						this._offsets = computeChunkOffsets(data);
				}
				this.data = data;
				this.type = type;
				this.stride = strideForType(type);
				this.numChildren = type.children?.length ?? 0;
				this.length = this._offsets.at(-1);
			}
			get byteLength() {
				return this.data.reduce((byteLength, data) => byteLength + data.byteLength, 0);
			}
			get nullable() {
				return computeChunkNullable(this.data);
			}
			get nullCount() {
				return computeChunkNullCounts(this.data);
			}
			get ArrayType() {
				return this.type.ArrayType;
			}
			get [Symbol.toStringTag]() {
				return `${this.VectorName}<${this.type[Symbol.toStringTag]}>`;
			}
			get VectorName() {
				return `${Type[this.type.typeId]}Vector`;
			}
			isValid(index) {
				return !1;
			}
			get(index) {
				return null;
			}
			at(index) {
				return this.get(wrapIndex(index, this.length));
			}
			set(index, value) {}
			indexOf(element, offset) {
				return -1;
			}
			includes(element, offset) {
				return this.indexOf(element, offset) > -1;
			}
			[Symbol.iterator]() {
				return iterator_instance.visit(this);
			}
			concat(...others) {
				return new vector_Vector(this.data.concat(others.flatMap((x) => x.data).flat(Infinity)));
			}
			slice(begin, end) {
				return new vector_Vector(clampRange(this, begin, end, ({ data, _offsets }, begin, end) => sliceChunks(data, _offsets, begin, end)));
			}
			toJSON() {
				return [...this];
			}
			toArray() {
				let { type, data, length, stride, ArrayType } = this;
				switch (type.typeId) {
					case Type.Int:
					case Type.Float:
					case Type.Decimal:
					case Type.Time:
					case Type.Timestamp: switch (data.length) {
						case 0: return new ArrayType();
						case 1: return data[0].values.subarray(0, length * stride);
						default: return data.reduce((memo, { values, length: chunk_length }) => {
							memo.array.set(values.subarray(0, chunk_length * stride), memo.offset);
							memo.offset += chunk_length * stride;
							return memo;
						}, {
							array: new ArrayType(length * stride),
							offset: 0
						}).array;
					}
				}
				return [...this];
			}
			toString() {
				return `[${[...this].join(",")}]`;
			}
			getChild(name) {
				return this.getChildAt(this.type.children?.findIndex((f) => f.name === name));
			}
			getChildAt(index) {
				if (index > -1 && index < this.numChildren) return new vector_Vector(this.data.map(({ children }) => children[index]));
				return null;
			}
			get isMemoized() {
				if (type_DataType.isDictionary(this.type)) return this.data[0].dictionary.isMemoized;
				return !1;
			}
			memoize() {
				if (type_DataType.isDictionary(this.type)) {
					let dictionary = new MemoizedVector(this.data[0].dictionary);
					let newData = this.data.map((data) => {
						let cloned = data.clone();
						cloned.dictionary = dictionary;
						return cloned;
					});
					return new vector_Vector(newData);
				}
				return new MemoizedVector(this);
			}
			unmemoize() {
				if (type_DataType.isDictionary(this.type) && this.isMemoized) {
					let dictionary = this.data[0].dictionary.unmemoize();
					let newData = this.data.map((data) => {
						let newData = data.clone();
						newData.dictionary = dictionary;
						return newData;
					});
					return new vector_Vector(newData);
				}
				return this;
			}
		}
		vector_a = Symbol.toStringTag;
		vector_Vector[vector_a] = ((proto) => {
			proto.type = type_DataType.prototype;
			proto.data = [];
			proto.length = 0;
			proto.stride = 1;
			proto.numChildren = 0;
			proto._offsets = new Uint32Array([0]);
			proto[Symbol.isConcatSpreadable] = !0;
			proto[kVectorSymbol] = !0;
			let typeIds = Object.keys(Type).map((T) => Type[T]).filter((T) => typeof T == "number" && T !== Type.NONE);
			for (let typeId of typeIds) {
				let get = get_instance.getVisitFnByTypeId(typeId);
				let set = instance.getVisitFnByTypeId(typeId);
				let indexOf = indexof_instance.getVisitFnByTypeId(typeId);
				visitorsByTypeId[typeId] = {
					get,
					set,
					indexOf
				};
				vectorPrototypesByTypeId[typeId] = Object.create(proto, {
					isValid: { value: wrapChunkedCall1(isChunkedValid) },
					get: { value: wrapChunkedCall1(get_instance.getVisitFnByTypeId(typeId)) },
					set: { value: wrapChunkedCall2(instance.getVisitFnByTypeId(typeId)) },
					indexOf: { value: wrapChunkedIndexOf(indexof_instance.getVisitFnByTypeId(typeId)) }
				});
			}
			return "Vector";
		})(vector_Vector.prototype);
		Object.defineProperty(vector_Vector, Symbol.hasInstance, { value: function isVectorInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === vector_Vector && vector_Vector.isVector(instance);
		} });
		class MemoizedVector extends vector_Vector {
			constructor(vector) {
				super(vector.data);
				let get = this.get;
				let set = this.set;
				let slice = this.slice;
				let cache = Array(this.length);
				Object.defineProperty(this, "get", { value(index) {
					let cachedValue = cache[index];
					if (cachedValue !== void 0) return cachedValue;
					let value = get.call(this, index);
					cache[index] = value;
					return value;
				} });
				Object.defineProperty(this, "set", { value(index, value) {
					set.call(this, index, value);
					cache[index] = value;
				} });
				Object.defineProperty(this, "slice", { value: (begin, end) => new MemoizedVector(slice.call(this, begin, end)) });
				Object.defineProperty(this, "isMemoized", { value: !0 });
				Object.defineProperty(this, "unmemoize", { value: () => new vector_Vector(this.data) });
				Object.defineProperty(this, "memoize", { value: () => this });
			}
		}
		function createIsValidFunction(nullValues) {
			if (!nullValues || nullValues.length <= 0) return function isValid(value) {
				return !0;
			};
			let fnBody = "";
			let noNaNs = nullValues.filter((x) => x === x);
			noNaNs.length > 0 && (fnBody = `
    switch (x) {${noNaNs.map((x) => `
        case ${valueToCase(x)}:`).join("")}
            return false;
    }`);
			nullValues.length !== noNaNs.length && (fnBody = `if (x !== x) return false;\n${fnBody}`);
			return Function("x", `${fnBody}\nreturn true;`);
		}
		function valueToCase(x) {
			if (typeof x != "bigint") return valueToString(x);
			return `${valueToString(x)}n`;
		}
		function roundLengthUpToNearest64Bytes(len, BPE) {
			let bytesMinus1 = Math.ceil(len) * BPE - 1;
			return (bytesMinus1 - bytesMinus1 % 64 + 64 || 64) / BPE;
		}
		function resizeArray(arr, len = 0) {
			return arr.length >= len ? arr.subarray(0, len) : memcpy(new arr.constructor(len), arr, 0);
		}
		class BufferBuilder {
			constructor(bufferType, initialSize = 0, stride = 1) {
				this.length = Math.ceil(initialSize / stride);
				this.buffer = new bufferType(this.length);
				this.stride = stride;
				this.BYTES_PER_ELEMENT = bufferType.BYTES_PER_ELEMENT;
				this.ArrayType = bufferType;
			}
			get byteLength() {
				return Math.ceil(this.length * this.stride) * this.BYTES_PER_ELEMENT;
			}
			get reservedLength() {
				return this.buffer.length / this.stride;
			}
			get reservedByteLength() {
				return this.buffer.byteLength;
			}
			set(index, value) {
				return this;
			}
			append(value) {
				return this.set(this.length, value);
			}
			reserve(extra) {
				if (extra > 0) {
					this.length += extra;
					let stride = this.stride;
					let length = this.length * stride;
					let reserved = this.buffer.length;
					length >= reserved && this._resize(roundLengthUpToNearest64Bytes(reserved === 0 ? length * 1 : length * 2, this.BYTES_PER_ELEMENT));
				}
				return this;
			}
			flush(length = this.length) {
				length = roundLengthUpToNearest64Bytes(length * this.stride, this.BYTES_PER_ELEMENT);
				let array = resizeArray(this.buffer, length);
				this.clear();
				return array;
			}
			clear() {
				this.length = 0;
				this.buffer = new this.ArrayType();
				return this;
			}
			_resize(newLength) {
				return this.buffer = resizeArray(this.buffer, newLength);
			}
		}
		class DataBufferBuilder extends BufferBuilder {
			last() {
				return this.get(this.length - 1);
			}
			get(index) {
				return this.buffer[index];
			}
			set(index, value) {
				this.reserve(index - this.length + 1);
				this.buffer[index * this.stride] = value;
				return this;
			}
		}
		class BitmapBufferBuilder extends DataBufferBuilder {
			constructor() {
				super(Uint8Array, 0, 1 / 8);
				this.numValid = 0;
			}
			get numInvalid() {
				return this.length - this.numValid;
			}
			get(idx) {
				return this.buffer[idx >> 3] >> idx % 8 & 1;
			}
			set(idx, val) {
				let { buffer } = this.reserve(idx - this.length + 1);
				let byte = idx >> 3, bit = idx % 8, cur = buffer[byte] >> bit & 1;
				val ? cur === 0 && (buffer[byte] |= 1 << bit, ++this.numValid) : cur === 1 && (buffer[byte] &= ~(1 << bit), --this.numValid);
				return this;
			}
			clear() {
				this.numValid = 0;
				return super.clear();
			}
		}
		class OffsetsBufferBuilder extends DataBufferBuilder {
			constructor(type) {
				super(type.OffsetArrayType, 1, 1);
			}
			append(value) {
				return this.set(this.length - 1, value);
			}
			set(index, value) {
				let offset = this.length - 1;
				let buffer = this.reserve(index - offset + 1).buffer;
				offset < index++ && offset >= 0 && buffer.fill(buffer[offset], offset, index);
				buffer[index] = buffer[index - 1] + value;
				return this;
			}
			flush(length = this.length - 1) {
				length > this.length && this.set(length - 1, this.BYTES_PER_ELEMENT > 4 ? BigInt(0) : 0);
				return super.flush(length + 1);
			}
		}
		class Builder {
			static throughNode(options) {
				throw Error("\"throughNode\" not available in this environment");
			}
			static throughDOM(options) {
				throw Error("\"throughDOM\" not available in this environment");
			}
			constructor({ type, nullValues: nulls }) {
				this.length = 0;
				this.finished = !1;
				this.type = type;
				this.children = [];
				this.nullValues = nulls;
				this.stride = strideForType(type);
				this._nulls = new BitmapBufferBuilder();
				nulls && nulls.length > 0 && (this._isValid = createIsValidFunction(nulls));
			}
			toVector() {
				return new vector_Vector([this.flush()]);
			}
			get ArrayType() {
				return this.type.ArrayType;
			}
			get nullCount() {
				return this._nulls.numInvalid;
			}
			get numChildren() {
				return this.children.length;
			}
			get byteLength() {
				let size = 0;
				let { _offsets, _values, _nulls, _typeIds, children } = this;
				_offsets && (size += _offsets.byteLength);
				_values && (size += _values.byteLength);
				_nulls && (size += _nulls.byteLength);
				_typeIds && (size += _typeIds.byteLength);
				return children.reduce((size, child) => size + child.byteLength, size);
			}
			get reservedLength() {
				return this._nulls.reservedLength;
			}
			get reservedByteLength() {
				let size = 0;
				this._offsets && (size += this._offsets.reservedByteLength);
				this._values && (size += this._values.reservedByteLength);
				this._nulls && (size += this._nulls.reservedByteLength);
				this._typeIds && (size += this._typeIds.reservedByteLength);
				return this.children.reduce((size, child) => size + child.reservedByteLength, size);
			}
			get valueOffsets() {
				return this._offsets ? this._offsets.buffer : null;
			}
			get values() {
				return this._values ? this._values.buffer : null;
			}
			get nullBitmap() {
				return this._nulls ? this._nulls.buffer : null;
			}
			get typeIds() {
				return this._typeIds ? this._typeIds.buffer : null;
			}
			append(value) {
				return this.set(this.length, value);
			}
			isValid(value) {
				return this._isValid(value);
			}
			set(index, value) {
				this.setValid(index, this.isValid(value)) && this.setValue(index, value);
				return this;
			}
			setValue(index, value) {
				this._setValue(this, index, value);
			}
			setValid(index, valid) {
				this.length = this._nulls.set(index, +valid).length;
				return valid;
			}
			addChild(child, name = `${this.numChildren}`) {
				throw Error(`Cannot append children to non-nested type "${this.type}"`);
			}
			getChildAt(index) {
				return this.children[index] || null;
			}
			flush() {
				let data;
				let typeIds;
				let nullBitmap;
				let valueOffsets;
				let { type, length, nullCount, _typeIds, _offsets, _values, _nulls } = this;
				(typeIds = _typeIds?.flush(length)) ? valueOffsets = _offsets?.flush(length) : data = (valueOffsets = _offsets?.flush(length)) ? _values?.flush(_offsets.last()) : _values?.flush(length);
				nullCount > 0 && (nullBitmap = _nulls?.flush(length));
				let children = this.children.map((child) => child.flush());
				this.clear();
				return data_makeData({
					type,
					length,
					nullCount,
					children,
					child: children[0],
					data,
					typeIds,
					nullBitmap,
					valueOffsets
				});
			}
			finish() {
				this.finished = !0;
				for (let child of this.children) child.finish();
				return this;
			}
			clear() {
				this.length = 0;
				this._nulls?.clear();
				this._values?.clear();
				this._offsets?.clear();
				this._typeIds?.clear();
				for (let child of this.children) child.clear();
				return this;
			}
		}
		Builder.prototype.length = 1;
		Builder.prototype.stride = 1;
		Builder.prototype.children = null;
		Builder.prototype.finished = !1;
		Builder.prototype.nullValues = null;
		Builder.prototype._isValid = () => !0;
		class FixedWidthBuilder extends Builder {
			constructor(opts) {
				super(opts);
				this._values = new DataBufferBuilder(this.ArrayType, 0, this.stride);
			}
			setValue(index, value) {
				let values = this._values;
				values.reserve(index - values.length + 1);
				return super.setValue(index, value);
			}
		}
		class VariableWidthBuilder extends Builder {
			constructor(opts) {
				super(opts);
				this._pendingLength = 0;
				this._offsets = new OffsetsBufferBuilder(opts.type);
			}
			setValue(index, value) {
				let pending = this._pending ||= new Map();
				let current = pending.get(index);
				current && (this._pendingLength -= current.length);
				this._pendingLength += value instanceof MapRow ? value[kKeys].length : value.length;
				pending.set(index, value);
			}
			setValid(index, isValid) {
				if (!super.setValid(index, isValid)) {
					(this._pending ||= new Map()).set(index, void 0);
					return !1;
				}
				return !0;
			}
			clear() {
				this._pendingLength = 0;
				this._pending = void 0;
				return super.clear();
			}
			flush() {
				this._flush();
				return super.flush();
			}
			finish() {
				this._flush();
				return super.finish();
			}
			_flush() {
				let pending = this._pending;
				let pendingLength = this._pendingLength;
				this._pendingLength = 0;
				this._pending = void 0;
				pending && pending.size > 0 && this._flushPending(pending, pendingLength);
				return this;
			}
		}
		var MessageHeader;
		(function(MessageHeader) {
			MessageHeader[MessageHeader.NONE = 0] = "NONE";
			MessageHeader[MessageHeader.Schema = 1] = "Schema";
			MessageHeader[MessageHeader.DictionaryBatch = 2] = "DictionaryBatch";
			MessageHeader[MessageHeader.RecordBatch = 3] = "RecordBatch";
			MessageHeader[MessageHeader.Tensor = 4] = "Tensor";
			MessageHeader[MessageHeader.SparseTensor = 5] = "SparseTensor";
		})(MessageHeader ||= {});
		class Block {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			offset() {
				return this.bb.readInt64(this.bb_pos);
			}
			metaDataLength() {
				return this.bb.readInt32(this.bb_pos + 8);
			}
			bodyLength() {
				return this.bb.readInt64(this.bb_pos + 16);
			}
			static sizeOf() {
				return 24;
			}
			static createBlock(builder, offset, metaDataLength, bodyLength) {
				builder.prep(8, 24);
				builder.writeInt64(BigInt(bodyLength ?? 0));
				builder.pad(4);
				builder.writeInt32(metaDataLength);
				builder.writeInt64(BigInt(offset ?? 0));
				return builder.offset();
			}
		}
		var flatbuffers = __webpack_require__(96558);
		class KeyValue {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsKeyValue(bb, obj) {
				return (obj || new KeyValue()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsKeyValue(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new KeyValue()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			key(optionalEncoding) {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
			}
			value(optionalEncoding) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
			}
			static startKeyValue(builder) {
				builder.startObject(2);
			}
			static addKey(builder, keyOffset) {
				builder.addFieldOffset(0, keyOffset, 0);
			}
			static addValue(builder, valueOffset) {
				builder.addFieldOffset(1, valueOffset, 0);
			}
			static endKeyValue(builder) {
				return builder.endObject();
			}
			static createKeyValue(builder, keyOffset, valueOffset) {
				KeyValue.startKeyValue(builder);
				KeyValue.addKey(builder, keyOffset);
				KeyValue.addValue(builder, valueOffset);
				return KeyValue.endKeyValue(builder);
			}
		}
		var MetadataVersion;
		(function(MetadataVersion) {
			MetadataVersion[MetadataVersion.V1 = 0] = "V1";
			MetadataVersion[MetadataVersion.V2 = 1] = "V2";
			MetadataVersion[MetadataVersion.V3 = 2] = "V3";
			MetadataVersion[MetadataVersion.V4 = 3] = "V4";
			MetadataVersion[MetadataVersion.V5 = 4] = "V5";
		})(MetadataVersion ||= {});
		var Endianness;
		(function(Endianness) {
			Endianness[Endianness.Little = 0] = "Little";
			Endianness[Endianness.Big = 1] = "Big";
		})(Endianness ||= {});
		var DictionaryKind;
		(function(DictionaryKind) {
			DictionaryKind[DictionaryKind.DenseArray = 0] = "DenseArray";
		})(DictionaryKind ||= {});
		class int_Int {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsInt(bb, obj) {
				return (obj || new int_Int()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsInt(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new int_Int()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			bitWidth() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
			}
			isSigned() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? !!this.bb.readInt8(this.bb_pos + offset) : !1;
			}
			static startInt(builder) {
				builder.startObject(2);
			}
			static addBitWidth(builder, bitWidth) {
				builder.addFieldInt32(0, bitWidth, 0);
			}
			static addIsSigned(builder, isSigned) {
				builder.addFieldInt8(1, +isSigned, 0);
			}
			static endInt(builder) {
				return builder.endObject();
			}
			static createInt(builder, bitWidth, isSigned) {
				int_Int.startInt(builder);
				int_Int.addBitWidth(builder, bitWidth);
				int_Int.addIsSigned(builder, isSigned);
				return int_Int.endInt(builder);
			}
		}
		class DictionaryEncoding {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsDictionaryEncoding(bb, obj) {
				return (obj || new DictionaryEncoding()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsDictionaryEncoding(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new DictionaryEncoding()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			id() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt64(this.bb_pos + offset) : BigInt("0");
			}
			indexType(obj) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? (obj || new int_Int()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
			}
			isOrdered() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? !!this.bb.readInt8(this.bb_pos + offset) : !1;
			}
			dictionaryKind() {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : DictionaryKind.DenseArray;
			}
			static startDictionaryEncoding(builder) {
				builder.startObject(4);
			}
			static addId(builder, id) {
				builder.addFieldInt64(0, id, BigInt("0"));
			}
			static addIndexType(builder, indexTypeOffset) {
				builder.addFieldOffset(1, indexTypeOffset, 0);
			}
			static addIsOrdered(builder, isOrdered) {
				builder.addFieldInt8(2, +isOrdered, 0);
			}
			static addDictionaryKind(builder, dictionaryKind) {
				builder.addFieldInt16(3, dictionaryKind, DictionaryKind.DenseArray);
			}
			static endDictionaryEncoding(builder) {
				return builder.endObject();
			}
		}
		var type_Type;
		(function(Type) {
			Type[Type.NONE = 0] = "NONE";
			Type[Type.Null = 1] = "Null";
			Type[Type.Int = 2] = "Int";
			Type[Type.FloatingPoint = 3] = "FloatingPoint";
			Type[Type.Binary = 4] = "Binary";
			Type[Type.Utf8 = 5] = "Utf8";
			Type[Type.Bool = 6] = "Bool";
			Type[Type.Decimal = 7] = "Decimal";
			Type[Type.Date = 8] = "Date";
			Type[Type.Time = 9] = "Time";
			Type[Type.Timestamp = 10] = "Timestamp";
			Type[Type.Interval = 11] = "Interval";
			Type[Type.List = 12] = "List";
			Type[Type.Struct_ = 13] = "Struct_";
			Type[Type.Union = 14] = "Union";
			Type[Type.FixedSizeBinary = 15] = "FixedSizeBinary";
			Type[Type.FixedSizeList = 16] = "FixedSizeList";
			Type[Type.Map = 17] = "Map";
			Type[Type.Duration = 18] = "Duration";
			Type[Type.LargeBinary = 19] = "LargeBinary";
			Type[Type.LargeUtf8 = 20] = "LargeUtf8";
			Type[Type.LargeList = 21] = "LargeList";
			Type[Type.RunEndEncoded = 22] = "RunEndEncoded";
			Type[Type.BinaryView = 23] = "BinaryView";
			Type[Type.Utf8View = 24] = "Utf8View";
			Type[Type.ListView = 25] = "ListView";
			Type[Type.LargeListView = 26] = "LargeListView";
		})(type_Type ||= {});
		class field_Field {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsField(bb, obj) {
				return (obj || new field_Field()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsField(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new field_Field()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			name(optionalEncoding) {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
			}
			nullable() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? !!this.bb.readInt8(this.bb_pos + offset) : !1;
			}
			typeType() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.readUint8(this.bb_pos + offset) : type_Type.NONE;
			}
			type(obj) {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.__union(obj, this.bb_pos + offset) : null;
			}
			dictionary(obj) {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? (obj || new DictionaryEncoding()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
			}
			children(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 14);
				return offset ? (obj || new field_Field()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			childrenLength() {
				let offset = this.bb.__offset(this.bb_pos, 14);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			customMetadata(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 16);
				return offset ? (obj || new KeyValue()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			customMetadataLength() {
				let offset = this.bb.__offset(this.bb_pos, 16);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			static startField(builder) {
				builder.startObject(7);
			}
			static addName(builder, nameOffset) {
				builder.addFieldOffset(0, nameOffset, 0);
			}
			static addNullable(builder, nullable) {
				builder.addFieldInt8(1, +nullable, 0);
			}
			static addTypeType(builder, typeType) {
				builder.addFieldInt8(2, typeType, type_Type.NONE);
			}
			static addType(builder, typeOffset) {
				builder.addFieldOffset(3, typeOffset, 0);
			}
			static addDictionary(builder, dictionaryOffset) {
				builder.addFieldOffset(4, dictionaryOffset, 0);
			}
			static addChildren(builder, childrenOffset) {
				builder.addFieldOffset(5, childrenOffset, 0);
			}
			static createChildrenVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startChildrenVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static addCustomMetadata(builder, customMetadataOffset) {
				builder.addFieldOffset(6, customMetadataOffset, 0);
			}
			static createCustomMetadataVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startCustomMetadataVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static endField(builder) {
				return builder.endObject();
			}
		}
		class schema_Schema {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsSchema(bb, obj) {
				return (obj || new schema_Schema()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsSchema(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new schema_Schema()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			endianness() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : Endianness.Little;
			}
			fields(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? (obj || new field_Field()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			fieldsLength() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			customMetadata(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? (obj || new KeyValue()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			customMetadataLength() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			features(index) {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.readInt64(this.bb.__vector(this.bb_pos + offset) + index * 8) : BigInt(0);
			}
			featuresLength() {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			static startSchema(builder) {
				builder.startObject(4);
			}
			static addEndianness(builder, endianness) {
				builder.addFieldInt16(0, endianness, Endianness.Little);
			}
			static addFields(builder, fieldsOffset) {
				builder.addFieldOffset(1, fieldsOffset, 0);
			}
			static createFieldsVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startFieldsVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static addCustomMetadata(builder, customMetadataOffset) {
				builder.addFieldOffset(2, customMetadataOffset, 0);
			}
			static createCustomMetadataVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startCustomMetadataVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static addFeatures(builder, featuresOffset) {
				builder.addFieldOffset(3, featuresOffset, 0);
			}
			static createFeaturesVector(builder, data) {
				builder.startVector(8, data.length, 8);
				for (let i = data.length - 1; i >= 0; i--) builder.addInt64(data[i]);
				return builder.endVector();
			}
			static startFeaturesVector(builder, numElems) {
				builder.startVector(8, numElems, 8);
			}
			static endSchema(builder) {
				return builder.endObject();
			}
			static createSchema(builder, endianness, fieldsOffset, customMetadataOffset, featuresOffset) {
				schema_Schema.startSchema(builder);
				schema_Schema.addEndianness(builder, endianness);
				schema_Schema.addFields(builder, fieldsOffset);
				schema_Schema.addCustomMetadata(builder, customMetadataOffset);
				schema_Schema.addFeatures(builder, featuresOffset);
				return schema_Schema.endSchema(builder);
			}
		}
		class Footer {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsFooter(bb, obj) {
				return (obj || new Footer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsFooter(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new Footer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			version() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : MetadataVersion.V1;
			}
			schema(obj) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? (obj || new schema_Schema()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
			}
			dictionaries(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? (obj || new Block()).__init(this.bb.__vector(this.bb_pos + offset) + index * 24, this.bb) : null;
			}
			dictionariesLength() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			recordBatches(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? (obj || new Block()).__init(this.bb.__vector(this.bb_pos + offset) + index * 24, this.bb) : null;
			}
			recordBatchesLength() {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			customMetadata(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? (obj || new KeyValue()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			customMetadataLength() {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			static startFooter(builder) {
				builder.startObject(5);
			}
			static addVersion(builder, version) {
				builder.addFieldInt16(0, version, MetadataVersion.V1);
			}
			static addSchema(builder, schemaOffset) {
				builder.addFieldOffset(1, schemaOffset, 0);
			}
			static addDictionaries(builder, dictionariesOffset) {
				builder.addFieldOffset(2, dictionariesOffset, 0);
			}
			static startDictionariesVector(builder, numElems) {
				builder.startVector(24, numElems, 8);
			}
			static addRecordBatches(builder, recordBatchesOffset) {
				builder.addFieldOffset(3, recordBatchesOffset, 0);
			}
			static startRecordBatchesVector(builder, numElems) {
				builder.startVector(24, numElems, 8);
			}
			static addCustomMetadata(builder, customMetadataOffset) {
				builder.addFieldOffset(4, customMetadataOffset, 0);
			}
			static createCustomMetadataVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startCustomMetadataVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static endFooter(builder) {
				return builder.endObject();
			}
			static finishFooterBuffer(builder, offset) {
				builder.finish(offset);
			}
			static finishSizePrefixedFooterBuffer(builder, offset) {
				builder.finish(offset, void 0, !0);
			}
		}
		let kSchemaSymbol = Symbol.for("apache-arrow/Schema");
		let kFieldSymbol = Symbol.for("apache-arrow/Field");
		class apache_arrow_schema_Schema {
			static isSchema(x) {
				return x?.[kSchemaSymbol] === !0;
			}
			constructor(fields = [], metadata, dictionaries, metadataVersion = MetadataVersion.V5) {
				this.fields = fields || [];
				this.metadata = metadata || new Map();
				dictionaries ||= generateDictionaryMap(this.fields);
				this.dictionaries = dictionaries;
				this.metadataVersion = metadataVersion;
			}
			get [Symbol.toStringTag]() {
				return "Schema";
			}
			get names() {
				return this.fields.map((f) => f.name);
			}
			toString() {
				return `Schema<{ ${this.fields.map((f, i) => `${i}: ${f}`).join(", ")} }>`;
			}
			select(fieldNames) {
				let names = new Set(fieldNames);
				let fields = this.fields.filter((f) => names.has(f.name));
				return new apache_arrow_schema_Schema(fields, this.metadata);
			}
			selectAt(fieldIndices) {
				let fields = fieldIndices.map((i) => this.fields[i]).filter(Boolean);
				return new apache_arrow_schema_Schema(fields, this.metadata);
			}
			assign(...args) {
				let other = args[0] instanceof apache_arrow_schema_Schema ? args[0] : Array.isArray(args[0]) ? new apache_arrow_schema_Schema(args[0]) : new apache_arrow_schema_Schema(args);
				let curFields = [...this.fields];
				let metadata = mergeMaps(mergeMaps(new Map(), this.metadata), other.metadata);
				let newFields = other.fields.filter((f2) => {
					let i = curFields.findIndex((f) => f.name === f2.name);
					return !~i || (curFields[i] = f2.clone({ metadata: mergeMaps(mergeMaps(new Map(), curFields[i].metadata), f2.metadata) })) && !1;
				});
				let newDictionaries = generateDictionaryMap(newFields, new Map());
				return new apache_arrow_schema_Schema([...curFields, ...newFields], metadata, new Map([...this.dictionaries, ...newDictionaries]));
			}
		}
		apache_arrow_schema_Schema.prototype.fields = null;
		apache_arrow_schema_Schema.prototype.metadata = null;
		apache_arrow_schema_Schema.prototype.dictionaries = null;
		apache_arrow_schema_Schema.prototype[kSchemaSymbol] = !0;
		Object.defineProperty(apache_arrow_schema_Schema, Symbol.hasInstance, { value: function isSchemaInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === apache_arrow_schema_Schema && apache_arrow_schema_Schema.isSchema(instance);
		} });
		class schema_Field {
			static isField(x) {
				return x?.[kFieldSymbol] === !0;
			}
			static new(...args) {
				let [name, type, nullable, metadata] = args;
				if (args[0] && typeof args[0] == "object") {
					({name} = args[0]);
					type === void 0 && (type = args[0].type);
					nullable === void 0 && (nullable = args[0].nullable);
					metadata === void 0 && (metadata = args[0].metadata);
				}
				return new schema_Field(`${name}`, type, nullable, metadata);
			}
			constructor(name, type, nullable = !1, metadata) {
				this.name = name;
				this.type = type;
				this.nullable = nullable;
				this.metadata = metadata || new Map();
			}
			get typeId() {
				return this.type.typeId;
			}
			get [Symbol.toStringTag]() {
				return "Field";
			}
			toString() {
				return `${this.name}: ${this.type}`;
			}
			clone(...args) {
				let [name, type, nullable, metadata] = args;
				!args[0] || typeof args[0] != "object" ? [name = this.name, type = this.type, nullable = this.nullable, metadata = this.metadata] = args : {name = this.name, type = this.type, nullable = this.nullable, metadata = this.metadata} = args[0];
				return schema_Field.new(name, type, nullable, metadata);
			}
		}
		schema_Field.prototype.type = null;
		schema_Field.prototype.name = null;
		schema_Field.prototype.nullable = null;
		schema_Field.prototype.metadata = null;
		schema_Field.prototype[kFieldSymbol] = !0;
		Object.defineProperty(schema_Field, Symbol.hasInstance, { value: function isFieldInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === schema_Field && schema_Field.isField(instance);
		} });
		function mergeMaps(m1, m2) {
			return new Map([...m1 || new Map(), ...m2 || new Map()]);
		}
		function generateDictionaryMap(fields, dictionaries = new Map()) {
			for (let i = -1, n = fields.length; ++i < n;) {
				let type = fields[i].type;
				if (type_DataType.isDictionary(type)) {
					if (!dictionaries.has(type.id)) dictionaries.set(type.id, type.dictionary);
					else if (dictionaries.get(type.id) !== type.dictionary) throw Error("Cannot create Schema containing two different dictionaries with the same Id");
				}
				type.children && type.children.length > 0 && generateDictionaryMap(type.children, dictionaries);
			}
			return dictionaries;
		}
		var file_Builder = flatbuffers.M$;
		var ByteBuffer = flatbuffers.$F;
		class Footer_ {
			static decode(buf) {
				buf = new ByteBuffer(toUint8Array(buf));
				let footer = Footer.getRootAsFooter(buf);
				let schema = apache_arrow_schema_Schema.decode(footer.schema(), new Map(), footer.version());
				return new OffHeapFooter(schema, footer);
			}
			static encode(footer) {
				let b = new file_Builder();
				let schemaOffset = apache_arrow_schema_Schema.encode(b, footer.schema);
				Footer.startRecordBatchesVector(b, footer.numRecordBatches);
				for (let rb of [...footer.recordBatches()].slice().reverse()) FileBlock.encode(b, rb);
				let recordBatchesOffset = b.endVector();
				Footer.startDictionariesVector(b, footer.numDictionaries);
				for (let db of [...footer.dictionaryBatches()].slice().reverse()) FileBlock.encode(b, db);
				let dictionaryBatchesOffset = b.endVector();
				Footer.startFooter(b);
				Footer.addSchema(b, schemaOffset);
				Footer.addVersion(b, MetadataVersion.V5);
				Footer.addRecordBatches(b, recordBatchesOffset);
				Footer.addDictionaries(b, dictionaryBatchesOffset);
				Footer.finishFooterBuffer(b, Footer.endFooter(b));
				return b.asUint8Array();
			}
			get numRecordBatches() {
				return this._recordBatches.length;
			}
			get numDictionaries() {
				return this._dictionaryBatches.length;
			}
			constructor(schema, version = MetadataVersion.V5, recordBatches, dictionaryBatches) {
				this.schema = schema;
				this.version = version;
				recordBatches && (this._recordBatches = recordBatches);
				dictionaryBatches && (this._dictionaryBatches = dictionaryBatches);
			}
			*recordBatches() {
				for (let block, i = -1, n = this.numRecordBatches; ++i < n;) (block = this.getRecordBatch(i)) && (yield block);
			}
			*dictionaryBatches() {
				for (let block, i = -1, n = this.numDictionaries; ++i < n;) (block = this.getDictionaryBatch(i)) && (yield block);
			}
			getRecordBatch(index) {
				return index >= 0 && index < this.numRecordBatches && this._recordBatches[index] || null;
			}
			getDictionaryBatch(index) {
				return index >= 0 && index < this.numDictionaries && this._dictionaryBatches[index] || null;
			}
		}
		class OffHeapFooter extends Footer_ {
			get numRecordBatches() {
				return this._footer.recordBatchesLength();
			}
			get numDictionaries() {
				return this._footer.dictionariesLength();
			}
			constructor(schema, _footer) {
				super(schema, _footer.version());
				this._footer = _footer;
			}
			getRecordBatch(index) {
				if (index >= 0 && index < this.numRecordBatches) {
					let fileBlock = this._footer.recordBatches(index);
					if (fileBlock) return FileBlock.decode(fileBlock);
				}
				return null;
			}
			getDictionaryBatch(index) {
				if (index >= 0 && index < this.numDictionaries) {
					let fileBlock = this._footer.dictionaries(index);
					if (fileBlock) return FileBlock.decode(fileBlock);
				}
				return null;
			}
		}
		class FileBlock {
			static decode(block) {
				return new FileBlock(block.metaDataLength(), block.bodyLength(), block.offset());
			}
			static encode(b, fileBlock) {
				let { metaDataLength } = fileBlock;
				let offset = BigInt(fileBlock.offset);
				let bodyLength = BigInt(fileBlock.bodyLength);
				return Block.createBlock(b, offset, metaDataLength, bodyLength);
			}
			constructor(metaDataLength, bodyLength, offset) {
				this.metaDataLength = metaDataLength;
				this.offset = bigIntToNumber(offset);
				this.bodyLength = bigIntToNumber(bodyLength);
			}
		}
		var BodyCompressionMethod;
		(function(BodyCompressionMethod) {
			BodyCompressionMethod[BodyCompressionMethod.BUFFER = 0] = "BUFFER";
		})(BodyCompressionMethod ||= {});
		var CompressionType;
		(function(CompressionType) {
			CompressionType[CompressionType.LZ4_FRAME = 0] = "LZ4_FRAME";
			CompressionType[CompressionType.ZSTD = 1] = "ZSTD";
		})(CompressionType ||= {});
		class BodyCompression {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsBodyCompression(bb, obj) {
				return (obj || new BodyCompression()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsBodyCompression(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new BodyCompression()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			codec() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt8(this.bb_pos + offset) : CompressionType.LZ4_FRAME;
			}
			method() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.readInt8(this.bb_pos + offset) : BodyCompressionMethod.BUFFER;
			}
			static startBodyCompression(builder) {
				builder.startObject(2);
			}
			static addCodec(builder, codec) {
				builder.addFieldInt8(0, codec, CompressionType.LZ4_FRAME);
			}
			static addMethod(builder, method) {
				builder.addFieldInt8(1, method, BodyCompressionMethod.BUFFER);
			}
			static endBodyCompression(builder) {
				return builder.endObject();
			}
			static createBodyCompression(builder, codec, method) {
				BodyCompression.startBodyCompression(builder);
				BodyCompression.addCodec(builder, codec);
				BodyCompression.addMethod(builder, method);
				return BodyCompression.endBodyCompression(builder);
			}
		}
		class Buffer {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			offset() {
				return this.bb.readInt64(this.bb_pos);
			}
			length() {
				return this.bb.readInt64(this.bb_pos + 8);
			}
			static sizeOf() {
				return 16;
			}
			static createBuffer(builder, offset, length) {
				builder.prep(8, 16);
				builder.writeInt64(BigInt(length ?? 0));
				builder.writeInt64(BigInt(offset ?? 0));
				return builder.offset();
			}
		}
		class FieldNode {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			length() {
				return this.bb.readInt64(this.bb_pos);
			}
			nullCount() {
				return this.bb.readInt64(this.bb_pos + 8);
			}
			static sizeOf() {
				return 16;
			}
			static createFieldNode(builder, length, null_count) {
				builder.prep(8, 16);
				builder.writeInt64(BigInt(null_count ?? 0));
				builder.writeInt64(BigInt(length ?? 0));
				return builder.offset();
			}
		}
		class record_batch_RecordBatch {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsRecordBatch(bb, obj) {
				return (obj || new record_batch_RecordBatch()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsRecordBatch(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new record_batch_RecordBatch()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			length() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt64(this.bb_pos + offset) : BigInt("0");
			}
			nodes(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? (obj || new FieldNode()).__init(this.bb.__vector(this.bb_pos + offset) + index * 16, this.bb) : null;
			}
			nodesLength() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			buffers(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? (obj || new Buffer()).__init(this.bb.__vector(this.bb_pos + offset) + index * 16, this.bb) : null;
			}
			buffersLength() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			compression(obj) {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? (obj || new BodyCompression()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
			}
			variadicBufferCounts(index) {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? this.bb.readInt64(this.bb.__vector(this.bb_pos + offset) + index * 8) : BigInt(0);
			}
			variadicBufferCountsLength() {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			static startRecordBatch(builder) {
				builder.startObject(5);
			}
			static addLength(builder, length) {
				builder.addFieldInt64(0, length, BigInt("0"));
			}
			static addNodes(builder, nodesOffset) {
				builder.addFieldOffset(1, nodesOffset, 0);
			}
			static startNodesVector(builder, numElems) {
				builder.startVector(16, numElems, 8);
			}
			static addBuffers(builder, buffersOffset) {
				builder.addFieldOffset(2, buffersOffset, 0);
			}
			static startBuffersVector(builder, numElems) {
				builder.startVector(16, numElems, 8);
			}
			static addCompression(builder, compressionOffset) {
				builder.addFieldOffset(3, compressionOffset, 0);
			}
			static addVariadicBufferCounts(builder, variadicBufferCountsOffset) {
				builder.addFieldOffset(4, variadicBufferCountsOffset, 0);
			}
			static createVariadicBufferCountsVector(builder, data) {
				builder.startVector(8, data.length, 8);
				for (let i = data.length - 1; i >= 0; i--) builder.addInt64(data[i]);
				return builder.endVector();
			}
			static startVariadicBufferCountsVector(builder, numElems) {
				builder.startVector(8, numElems, 8);
			}
			static endRecordBatch(builder) {
				return builder.endObject();
			}
		}
		class dictionary_batch_DictionaryBatch {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsDictionaryBatch(bb, obj) {
				return (obj || new dictionary_batch_DictionaryBatch()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsDictionaryBatch(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new dictionary_batch_DictionaryBatch()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			id() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt64(this.bb_pos + offset) : BigInt("0");
			}
			data(obj) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? (obj || new record_batch_RecordBatch()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
			}
			isDelta() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? !!this.bb.readInt8(this.bb_pos + offset) : !1;
			}
			static startDictionaryBatch(builder) {
				builder.startObject(3);
			}
			static addId(builder, id) {
				builder.addFieldInt64(0, id, BigInt("0"));
			}
			static addData(builder, dataOffset) {
				builder.addFieldOffset(1, dataOffset, 0);
			}
			static addIsDelta(builder, isDelta) {
				builder.addFieldInt8(2, +isDelta, 0);
			}
			static endDictionaryBatch(builder) {
				return builder.endObject();
			}
		}
		class floating_point_FloatingPoint {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsFloatingPoint(bb, obj) {
				return (obj || new floating_point_FloatingPoint()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsFloatingPoint(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new floating_point_FloatingPoint()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			precision() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : Precision.HALF;
			}
			static startFloatingPoint(builder) {
				builder.startObject(1);
			}
			static addPrecision(builder, precision) {
				builder.addFieldInt16(0, precision, Precision.HALF);
			}
			static endFloatingPoint(builder) {
				return builder.endObject();
			}
			static createFloatingPoint(builder, precision) {
				floating_point_FloatingPoint.startFloatingPoint(builder);
				floating_point_FloatingPoint.addPrecision(builder, precision);
				return floating_point_FloatingPoint.endFloatingPoint(builder);
			}
		}
		class decimal_Decimal {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsDecimal(bb, obj) {
				return (obj || new decimal_Decimal()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsDecimal(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new decimal_Decimal()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			precision() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
			}
			scale() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
			}
			bitWidth() {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 128;
			}
			static startDecimal(builder) {
				builder.startObject(3);
			}
			static addPrecision(builder, precision) {
				builder.addFieldInt32(0, precision, 0);
			}
			static addScale(builder, scale) {
				builder.addFieldInt32(1, scale, 0);
			}
			static addBitWidth(builder, bitWidth) {
				builder.addFieldInt32(2, bitWidth, 128);
			}
			static endDecimal(builder) {
				return builder.endObject();
			}
			static createDecimal(builder, precision, scale, bitWidth) {
				decimal_Decimal.startDecimal(builder);
				decimal_Decimal.addPrecision(builder, precision);
				decimal_Decimal.addScale(builder, scale);
				decimal_Decimal.addBitWidth(builder, bitWidth);
				return decimal_Decimal.endDecimal(builder);
			}
		}
		class date_Date {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsDate(bb, obj) {
				return (obj || new date_Date()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsDate(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new date_Date()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			unit() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : DateUnit.MILLISECOND;
			}
			static startDate(builder) {
				builder.startObject(1);
			}
			static addUnit(builder, unit) {
				builder.addFieldInt16(0, unit, DateUnit.MILLISECOND);
			}
			static endDate(builder) {
				return builder.endObject();
			}
			static createDate(builder, unit) {
				date_Date.startDate(builder);
				date_Date.addUnit(builder, unit);
				return date_Date.endDate(builder);
			}
		}
		class time_Time {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsTime(bb, obj) {
				return (obj || new time_Time()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsTime(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new time_Time()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			unit() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : TimeUnit.MILLISECOND;
			}
			bitWidth() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 32;
			}
			static startTime(builder) {
				builder.startObject(2);
			}
			static addUnit(builder, unit) {
				builder.addFieldInt16(0, unit, TimeUnit.MILLISECOND);
			}
			static addBitWidth(builder, bitWidth) {
				builder.addFieldInt32(1, bitWidth, 32);
			}
			static endTime(builder) {
				return builder.endObject();
			}
			static createTime(builder, unit, bitWidth) {
				time_Time.startTime(builder);
				time_Time.addUnit(builder, unit);
				time_Time.addBitWidth(builder, bitWidth);
				return time_Time.endTime(builder);
			}
		}
		class timestamp_Timestamp {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsTimestamp(bb, obj) {
				return (obj || new timestamp_Timestamp()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsTimestamp(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new timestamp_Timestamp()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			unit() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : TimeUnit.SECOND;
			}
			timezone(optionalEncoding) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
			}
			static startTimestamp(builder) {
				builder.startObject(2);
			}
			static addUnit(builder, unit) {
				builder.addFieldInt16(0, unit, TimeUnit.SECOND);
			}
			static addTimezone(builder, timezoneOffset) {
				builder.addFieldOffset(1, timezoneOffset, 0);
			}
			static endTimestamp(builder) {
				return builder.endObject();
			}
			static createTimestamp(builder, unit, timezoneOffset) {
				timestamp_Timestamp.startTimestamp(builder);
				timestamp_Timestamp.addUnit(builder, unit);
				timestamp_Timestamp.addTimezone(builder, timezoneOffset);
				return timestamp_Timestamp.endTimestamp(builder);
			}
		}
		class interval_Interval {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsInterval(bb, obj) {
				return (obj || new interval_Interval()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsInterval(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new interval_Interval()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			unit() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : IntervalUnit.YEAR_MONTH;
			}
			static startInterval(builder) {
				builder.startObject(1);
			}
			static addUnit(builder, unit) {
				builder.addFieldInt16(0, unit, IntervalUnit.YEAR_MONTH);
			}
			static endInterval(builder) {
				return builder.endObject();
			}
			static createInterval(builder, unit) {
				interval_Interval.startInterval(builder);
				interval_Interval.addUnit(builder, unit);
				return interval_Interval.endInterval(builder);
			}
		}
		class duration_Duration {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsDuration(bb, obj) {
				return (obj || new duration_Duration()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsDuration(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new duration_Duration()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			unit() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : TimeUnit.MILLISECOND;
			}
			static startDuration(builder) {
				builder.startObject(1);
			}
			static addUnit(builder, unit) {
				builder.addFieldInt16(0, unit, TimeUnit.MILLISECOND);
			}
			static endDuration(builder) {
				return builder.endObject();
			}
			static createDuration(builder, unit) {
				duration_Duration.startDuration(builder);
				duration_Duration.addUnit(builder, unit);
				return duration_Duration.endDuration(builder);
			}
		}
		class union_Union {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsUnion(bb, obj) {
				return (obj || new union_Union()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsUnion(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new union_Union()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			mode() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : UnionMode.Sparse;
			}
			typeIds(index) {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
			}
			typeIdsLength() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			typeIdsArray() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
			}
			static startUnion(builder) {
				builder.startObject(2);
			}
			static addMode(builder, mode) {
				builder.addFieldInt16(0, mode, UnionMode.Sparse);
			}
			static addTypeIds(builder, typeIdsOffset) {
				builder.addFieldOffset(1, typeIdsOffset, 0);
			}
			static createTypeIdsVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addInt32(data[i]);
				return builder.endVector();
			}
			static startTypeIdsVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static endUnion(builder) {
				return builder.endObject();
			}
			static createUnion(builder, mode, typeIdsOffset) {
				union_Union.startUnion(builder);
				union_Union.addMode(builder, mode);
				union_Union.addTypeIds(builder, typeIdsOffset);
				return union_Union.endUnion(builder);
			}
		}
		class fixed_size_binary_FixedSizeBinary {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsFixedSizeBinary(bb, obj) {
				return (obj || new fixed_size_binary_FixedSizeBinary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsFixedSizeBinary(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new fixed_size_binary_FixedSizeBinary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			byteWidth() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
			}
			static startFixedSizeBinary(builder) {
				builder.startObject(1);
			}
			static addByteWidth(builder, byteWidth) {
				builder.addFieldInt32(0, byteWidth, 0);
			}
			static endFixedSizeBinary(builder) {
				return builder.endObject();
			}
			static createFixedSizeBinary(builder, byteWidth) {
				fixed_size_binary_FixedSizeBinary.startFixedSizeBinary(builder);
				fixed_size_binary_FixedSizeBinary.addByteWidth(builder, byteWidth);
				return fixed_size_binary_FixedSizeBinary.endFixedSizeBinary(builder);
			}
		}
		class fixed_size_list_FixedSizeList {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsFixedSizeList(bb, obj) {
				return (obj || new fixed_size_list_FixedSizeList()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsFixedSizeList(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new fixed_size_list_FixedSizeList()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			listSize() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
			}
			static startFixedSizeList(builder) {
				builder.startObject(1);
			}
			static addListSize(builder, listSize) {
				builder.addFieldInt32(0, listSize, 0);
			}
			static endFixedSizeList(builder) {
				return builder.endObject();
			}
			static createFixedSizeList(builder, listSize) {
				fixed_size_list_FixedSizeList.startFixedSizeList(builder);
				fixed_size_list_FixedSizeList.addListSize(builder, listSize);
				return fixed_size_list_FixedSizeList.endFixedSizeList(builder);
			}
		}
		class map_Map {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsMap(bb, obj) {
				return (obj || new map_Map()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsMap(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new map_Map()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			keysSorted() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? !!this.bb.readInt8(this.bb_pos + offset) : !1;
			}
			static startMap(builder) {
				builder.startObject(1);
			}
			static addKeysSorted(builder, keysSorted) {
				builder.addFieldInt8(0, +keysSorted, 0);
			}
			static endMap(builder) {
				return builder.endObject();
			}
			static createMap(builder, keysSorted) {
				map_Map.startMap(builder);
				map_Map.addKeysSorted(builder, keysSorted);
				return map_Map.endMap(builder);
			}
		}
		class message_Message {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsMessage(bb, obj) {
				return (obj || new message_Message()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsMessage(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new message_Message()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			version() {
				let offset = this.bb.__offset(this.bb_pos, 4);
				return offset ? this.bb.readInt16(this.bb_pos + offset) : MetadataVersion.V1;
			}
			headerType() {
				let offset = this.bb.__offset(this.bb_pos, 6);
				return offset ? this.bb.readUint8(this.bb_pos + offset) : MessageHeader.NONE;
			}
			header(obj) {
				let offset = this.bb.__offset(this.bb_pos, 8);
				return offset ? this.bb.__union(obj, this.bb_pos + offset) : null;
			}
			bodyLength() {
				let offset = this.bb.__offset(this.bb_pos, 10);
				return offset ? this.bb.readInt64(this.bb_pos + offset) : BigInt("0");
			}
			customMetadata(index, obj) {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? (obj || new KeyValue()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
			}
			customMetadataLength() {
				let offset = this.bb.__offset(this.bb_pos, 12);
				return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
			}
			static startMessage(builder) {
				builder.startObject(5);
			}
			static addVersion(builder, version) {
				builder.addFieldInt16(0, version, MetadataVersion.V1);
			}
			static addHeaderType(builder, headerType) {
				builder.addFieldInt8(1, headerType, MessageHeader.NONE);
			}
			static addHeader(builder, headerOffset) {
				builder.addFieldOffset(2, headerOffset, 0);
			}
			static addBodyLength(builder, bodyLength) {
				builder.addFieldInt64(3, bodyLength, BigInt("0"));
			}
			static addCustomMetadata(builder, customMetadataOffset) {
				builder.addFieldOffset(4, customMetadataOffset, 0);
			}
			static createCustomMetadataVector(builder, data) {
				builder.startVector(4, data.length, 4);
				for (let i = data.length - 1; i >= 0; i--) builder.addOffset(data[i]);
				return builder.endVector();
			}
			static startCustomMetadataVector(builder, numElems) {
				builder.startVector(4, numElems, 4);
			}
			static endMessage(builder) {
				return builder.endObject();
			}
			static finishMessageBuffer(builder, offset) {
				builder.finish(offset);
			}
			static finishSizePrefixedMessageBuffer(builder, offset) {
				builder.finish(offset, void 0, !0);
			}
			static createMessage(builder, version, headerType, headerOffset, bodyLength, customMetadataOffset) {
				message_Message.startMessage(builder);
				message_Message.addVersion(builder, version);
				message_Message.addHeaderType(builder, headerType);
				message_Message.addHeader(builder, headerOffset);
				message_Message.addBodyLength(builder, bodyLength);
				message_Message.addCustomMetadata(builder, customMetadataOffset);
				return message_Message.endMessage(builder);
			}
		}
		class null_Null {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsNull(bb, obj) {
				return (obj || new null_Null()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsNull(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new null_Null()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startNull(builder) {
				builder.startObject(0);
			}
			static endNull(builder) {
				return builder.endObject();
			}
			static createNull(builder) {
				null_Null.startNull(builder);
				return null_Null.endNull(builder);
			}
		}
		class binary_Binary {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsBinary(bb, obj) {
				return (obj || new binary_Binary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsBinary(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new binary_Binary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startBinary(builder) {
				builder.startObject(0);
			}
			static endBinary(builder) {
				return builder.endObject();
			}
			static createBinary(builder) {
				binary_Binary.startBinary(builder);
				return binary_Binary.endBinary(builder);
			}
		}
		class binary_view_BinaryView {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsBinaryView(bb, obj) {
				return (obj || new binary_view_BinaryView()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsBinaryView(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new binary_view_BinaryView()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startBinaryView(builder) {
				builder.startObject(0);
			}
			static endBinaryView(builder) {
				return builder.endObject();
			}
			static createBinaryView(builder) {
				binary_view_BinaryView.startBinaryView(builder);
				return binary_view_BinaryView.endBinaryView(builder);
			}
		}
		class large_binary_LargeBinary {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsLargeBinary(bb, obj) {
				return (obj || new large_binary_LargeBinary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsLargeBinary(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new large_binary_LargeBinary()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startLargeBinary(builder) {
				builder.startObject(0);
			}
			static endLargeBinary(builder) {
				return builder.endObject();
			}
			static createLargeBinary(builder) {
				large_binary_LargeBinary.startLargeBinary(builder);
				return large_binary_LargeBinary.endLargeBinary(builder);
			}
		}
		class bool_Bool {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsBool(bb, obj) {
				return (obj || new bool_Bool()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsBool(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new bool_Bool()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startBool(builder) {
				builder.startObject(0);
			}
			static endBool(builder) {
				return builder.endObject();
			}
			static createBool(builder) {
				bool_Bool.startBool(builder);
				return bool_Bool.endBool(builder);
			}
		}
		class utf8_Utf8 {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsUtf8(bb, obj) {
				return (obj || new utf8_Utf8()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsUtf8(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new utf8_Utf8()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startUtf8(builder) {
				builder.startObject(0);
			}
			static endUtf8(builder) {
				return builder.endObject();
			}
			static createUtf8(builder) {
				utf8_Utf8.startUtf8(builder);
				return utf8_Utf8.endUtf8(builder);
			}
		}
		class utf8_view_Utf8View {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsUtf8View(bb, obj) {
				return (obj || new utf8_view_Utf8View()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsUtf8View(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new utf8_view_Utf8View()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startUtf8View(builder) {
				builder.startObject(0);
			}
			static endUtf8View(builder) {
				return builder.endObject();
			}
			static createUtf8View(builder) {
				utf8_view_Utf8View.startUtf8View(builder);
				return utf8_view_Utf8View.endUtf8View(builder);
			}
		}
		class large_utf8_LargeUtf8 {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsLargeUtf8(bb, obj) {
				return (obj || new large_utf8_LargeUtf8()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsLargeUtf8(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new large_utf8_LargeUtf8()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startLargeUtf8(builder) {
				builder.startObject(0);
			}
			static endLargeUtf8(builder) {
				return builder.endObject();
			}
			static createLargeUtf8(builder) {
				large_utf8_LargeUtf8.startLargeUtf8(builder);
				return large_utf8_LargeUtf8.endLargeUtf8(builder);
			}
		}
		class list_List {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsList(bb, obj) {
				return (obj || new list_List()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsList(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new list_List()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startList(builder) {
				builder.startObject(0);
			}
			static endList(builder) {
				return builder.endObject();
			}
			static createList(builder) {
				list_List.startList(builder);
				return list_List.endList(builder);
			}
		}
		class large_list_LargeList {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsLargeList(bb, obj) {
				return (obj || new large_list_LargeList()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsLargeList(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new large_list_LargeList()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startLargeList(builder) {
				builder.startObject(0);
			}
			static endLargeList(builder) {
				return builder.endObject();
			}
			static createLargeList(builder) {
				large_list_LargeList.startLargeList(builder);
				return large_list_LargeList.endLargeList(builder);
			}
		}
		class struct_Struct_ {
			constructor() {
				this.bb = null;
				this.bb_pos = 0;
			}
			__init(i, bb) {
				this.bb_pos = i;
				this.bb = bb;
				return this;
			}
			static getRootAsStruct_(bb, obj) {
				return (obj || new struct_Struct_()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static getSizePrefixedRootAsStruct_(bb, obj) {
				bb.setPosition(bb.position() + flatbuffers.kc);
				return (obj || new struct_Struct_()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
			}
			static startStruct_(builder) {
				builder.startObject(0);
			}
			static endStruct_(builder) {
				return builder.endObject();
			}
			static createStruct_(builder) {
				struct_Struct_.startStruct_(builder);
				return struct_Struct_.endStruct_(builder);
			}
		}
		class TypeAssembler extends Visitor {
			visit(node, builder) {
				return node == null || builder == null ? void 0 : super.visit(node, builder);
			}
			visitNull(_node, b) {
				null_Null.startNull(b);
				return null_Null.endNull(b);
			}
			visitInt(node, b) {
				int_Int.startInt(b);
				int_Int.addBitWidth(b, node.bitWidth);
				int_Int.addIsSigned(b, node.isSigned);
				return int_Int.endInt(b);
			}
			visitFloat(node, b) {
				floating_point_FloatingPoint.startFloatingPoint(b);
				floating_point_FloatingPoint.addPrecision(b, node.precision);
				return floating_point_FloatingPoint.endFloatingPoint(b);
			}
			visitBinary(_node, b) {
				binary_Binary.startBinary(b);
				return binary_Binary.endBinary(b);
			}
			visitBinaryView(_node, b) {
				binary_view_BinaryView.startBinaryView(b);
				return binary_view_BinaryView.endBinaryView(b);
			}
			visitLargeBinary(_node, b) {
				large_binary_LargeBinary.startLargeBinary(b);
				return large_binary_LargeBinary.endLargeBinary(b);
			}
			visitBool(_node, b) {
				bool_Bool.startBool(b);
				return bool_Bool.endBool(b);
			}
			visitUtf8(_node, b) {
				utf8_Utf8.startUtf8(b);
				return utf8_Utf8.endUtf8(b);
			}
			visitUtf8View(_node, b) {
				utf8_view_Utf8View.startUtf8View(b);
				return utf8_view_Utf8View.endUtf8View(b);
			}
			visitLargeUtf8(_node, b) {
				large_utf8_LargeUtf8.startLargeUtf8(b);
				return large_utf8_LargeUtf8.endLargeUtf8(b);
			}
			visitDecimal(node, b) {
				decimal_Decimal.startDecimal(b);
				decimal_Decimal.addScale(b, node.scale);
				decimal_Decimal.addPrecision(b, node.precision);
				decimal_Decimal.addBitWidth(b, node.bitWidth);
				return decimal_Decimal.endDecimal(b);
			}
			visitDate(node, b) {
				date_Date.startDate(b);
				date_Date.addUnit(b, node.unit);
				return date_Date.endDate(b);
			}
			visitTime(node, b) {
				time_Time.startTime(b);
				time_Time.addUnit(b, node.unit);
				time_Time.addBitWidth(b, node.bitWidth);
				return time_Time.endTime(b);
			}
			visitTimestamp(node, b) {
				let timezone = node.timezone && b.createString(node.timezone) || void 0;
				timestamp_Timestamp.startTimestamp(b);
				timestamp_Timestamp.addUnit(b, node.unit);
				timezone !== void 0 && timestamp_Timestamp.addTimezone(b, timezone);
				return timestamp_Timestamp.endTimestamp(b);
			}
			visitInterval(node, b) {
				interval_Interval.startInterval(b);
				interval_Interval.addUnit(b, node.unit);
				return interval_Interval.endInterval(b);
			}
			visitDuration(node, b) {
				duration_Duration.startDuration(b);
				duration_Duration.addUnit(b, node.unit);
				return duration_Duration.endDuration(b);
			}
			visitList(_node, b) {
				list_List.startList(b);
				return list_List.endList(b);
			}
			visitLargeList(_node, b) {
				large_list_LargeList.startLargeList(b);
				return large_list_LargeList.endLargeList(b);
			}
			visitStruct(_node, b) {
				struct_Struct_.startStruct_(b);
				return struct_Struct_.endStruct_(b);
			}
			visitUnion(node, b) {
				union_Union.startTypeIdsVector(b, node.typeIds.length);
				let typeIds = union_Union.createTypeIdsVector(b, node.typeIds);
				union_Union.startUnion(b);
				union_Union.addMode(b, node.mode);
				union_Union.addTypeIds(b, typeIds);
				return union_Union.endUnion(b);
			}
			visitDictionary(node, b) {
				let indexType = this.visit(node.indices, b);
				DictionaryEncoding.startDictionaryEncoding(b);
				DictionaryEncoding.addId(b, BigInt(node.id));
				DictionaryEncoding.addIsOrdered(b, node.isOrdered);
				indexType !== void 0 && DictionaryEncoding.addIndexType(b, indexType);
				return DictionaryEncoding.endDictionaryEncoding(b);
			}
			visitFixedSizeBinary(node, b) {
				fixed_size_binary_FixedSizeBinary.startFixedSizeBinary(b);
				fixed_size_binary_FixedSizeBinary.addByteWidth(b, node.byteWidth);
				return fixed_size_binary_FixedSizeBinary.endFixedSizeBinary(b);
			}
			visitFixedSizeList(node, b) {
				fixed_size_list_FixedSizeList.startFixedSizeList(b);
				fixed_size_list_FixedSizeList.addListSize(b, node.listSize);
				return fixed_size_list_FixedSizeList.endFixedSizeList(b);
			}
			visitMap(node, b) {
				map_Map.startMap(b);
				map_Map.addKeysSorted(b, node.keysSorted);
				return map_Map.endMap(b);
			}
		}
		let typeassembler_instance = new TypeAssembler();
		function schemaFromJSON(_schema, dictionaries = new Map()) {
			return new apache_arrow_schema_Schema(schemaFieldsFromJSON(_schema, dictionaries), customMetadataFromJSON(_schema.metadata), dictionaries);
		}
		function recordBatchFromJSON(b) {
			return new message_RecordBatch(b.count, fieldNodesFromJSON(b.columns), buffersFromJSON(b.columns), null, variadicBufferCountsFromJSON(b.columns));
		}
		function dictionaryBatchFromJSON(b) {
			return new message_DictionaryBatch(recordBatchFromJSON(b.data), b.id, b.isDelta);
		}
		function schemaFieldsFromJSON(_schema, dictionaries) {
			return (_schema.fields || []).filter(Boolean).map((f) => schema_Field.fromJSON(f, dictionaries));
		}
		function fieldChildrenFromJSON(_field, dictionaries) {
			return (_field.children || []).filter(Boolean).map((f) => schema_Field.fromJSON(f, dictionaries));
		}
		function fieldNodesFromJSON(xs) {
			return (xs || []).reduce((fieldNodes, column) => [
				...fieldNodes,
				new message_FieldNode(column.count, nullCountFromJSON(column.VALIDITY)),
				...fieldNodesFromJSON(column.children)
			], []);
		}
		function buffersFromJSON(xs, buffers = []) {
			for (let i = -1, n = (xs || []).length; ++i < n;) {
				let column = xs[i];
				column.VALIDITY && buffers.push(new BufferRegion(buffers.length, column.VALIDITY.length));
				column.TYPE_ID && buffers.push(new BufferRegion(buffers.length, column.TYPE_ID.length));
				column.OFFSET && buffers.push(new BufferRegion(buffers.length, column.OFFSET.length));
				column.DATA && buffers.push(new BufferRegion(buffers.length, column.DATA.length));
				column.VIEWS && buffers.push(new BufferRegion(buffers.length, column.VIEWS.length));
				if (column.VARIADIC_DATA_BUFFERS) for (let buf of column.VARIADIC_DATA_BUFFERS) buffers.push(new BufferRegion(buffers.length, buf.length));
				buffers = buffersFromJSON(column.children, buffers);
			}
			return buffers;
		}
		function nullCountFromJSON(validity) {
			return (validity || []).reduce((sum, val) => sum + +(val === 0), 0);
		}
		function variadicBufferCountsFromJSON(xs) {
			return (xs || []).reduce((counts, column) => [
				...counts,
				...column.VARIADIC_DATA_BUFFERS ? [column.VARIADIC_DATA_BUFFERS.length] : [],
				...variadicBufferCountsFromJSON(column.children)
			], []);
		}
		function fieldFromJSON(_field, dictionaries) {
			let id;
			let keys;
			let field;
			let dictMeta;
			let type;
			let dictType;
			if (!dictionaries || !(dictMeta = _field.dictionary)) {
				type = typeFromJSON(_field, fieldChildrenFromJSON(_field, dictionaries));
				field = new schema_Field(_field.name, type, _field.nullable, customMetadataFromJSON(_field.metadata));
			} else if (dictionaries.has(id = dictMeta.id)) {
				keys = (keys = dictMeta.indexType) ? indexTypeFromJSON(keys) : new Int32();
				dictType = new Dictionary(dictionaries.get(id), keys, id, dictMeta.isOrdered);
				field = new schema_Field(_field.name, dictType, _field.nullable, customMetadataFromJSON(_field.metadata));
			} else {
				keys = (keys = dictMeta.indexType) ? indexTypeFromJSON(keys) : new Int32();
				dictionaries.set(id, type = typeFromJSON(_field, fieldChildrenFromJSON(_field, dictionaries)));
				dictType = new Dictionary(type, keys, id, dictMeta.isOrdered);
				field = new schema_Field(_field.name, dictType, _field.nullable, customMetadataFromJSON(_field.metadata));
			}
			return field || null;
		}
		function customMetadataFromJSON(metadata = []) {
			return new Map(metadata.map(({ key, value }) => [key, value]));
		}
		function indexTypeFromJSON(_type) {
			return new Int_(_type.isSigned, _type.bitWidth);
		}
		function typeFromJSON(f, children) {
			let typeId = f.type.name;
			switch (typeId) {
				case "NONE": return new type_Null();
				case "null": return new type_Null();
				case "binary": return new type_Binary();
				case "largebinary": return new type_LargeBinary();
				case "binaryview": return new type_BinaryView();
				case "utf8": return new type_Utf8();
				case "largeutf8": return new type_LargeUtf8();
				case "utf8view": return new type_Utf8View();
				case "bool": return new type_Bool();
				case "list": return new type_List((children || [])[0]);
				case "largelist": return new type_LargeList((children || [])[0]);
				case "struct": return new Struct(children || []);
				case "struct_": return new Struct(children || []);
			}
			switch (typeId) {
				case "int": {
					let t = f.type;
					return new Int_(t.isSigned, t.bitWidth);
				}
				case "floatingpoint": {
					let t = f.type;
					return new Float(Precision[t.precision]);
				}
				case "decimal": {
					let t = f.type;
					return new type_Decimal(t.scale, t.precision, t.bitWidth);
				}
				case "date": {
					let t = f.type;
					return new Date_(DateUnit[t.unit]);
				}
				case "time": {
					let t = f.type;
					return new Time_(TimeUnit[t.unit], t.bitWidth);
				}
				case "timestamp": {
					let t = f.type;
					return new Timestamp_(TimeUnit[t.unit], t.timezone);
				}
				case "interval": {
					let t = f.type;
					return new Interval_(IntervalUnit[t.unit]);
				}
				case "duration": {
					let t = f.type;
					return new type_Duration(TimeUnit[t.unit]);
				}
				case "union": {
					let t = f.type;
					let [m, ...ms] = (t.mode + "").toLowerCase();
					let mode = m.toUpperCase() + ms.join("");
					return new Union_(UnionMode[mode], t.typeIds || [], children || []);
				}
				case "fixedsizebinary": {
					let t = f.type;
					return new type_FixedSizeBinary(t.byteWidth);
				}
				case "fixedsizelist": {
					let t = f.type;
					return new type_FixedSizeList(t.listSize, (children || [])[0]);
				}
				case "map": {
					let t = f.type;
					return new Map_((children || [])[0], t.keysSorted);
				}
			}
			throw Error(`Unrecognized type: "${typeId}"`);
		}
		var message_Builder = flatbuffers.M$;
		var message_ByteBuffer = flatbuffers.$F;
		class Message {
			static fromJSON(msg, headerType) {
				let message = new Message(0, MetadataVersion.V5, headerType);
				message._createHeader = messageHeaderFromJSON(msg, headerType);
				return message;
			}
			static decode(buf) {
				buf = new message_ByteBuffer(toUint8Array(buf));
				let _message = message_Message.getRootAsMessage(buf);
				let bodyLength = _message.bodyLength();
				let version = _message.version();
				let headerType = _message.headerType();
				let metadata = decodeMessageCustomMetadata(_message);
				let message = new Message(bodyLength, version, headerType, void 0, metadata);
				message._createHeader = decodeMessageHeader(_message, headerType);
				return message;
			}
			static encode(message) {
				let b = new message_Builder();
				let headerOffset = -1;
				message.isSchema() ? headerOffset = apache_arrow_schema_Schema.encode(b, message.header()) : message.isRecordBatch() ? headerOffset = message_RecordBatch.encode(b, message.header()) : message.isDictionaryBatch() && (headerOffset = message_DictionaryBatch.encode(b, message.header()));
				let customMetadataOffset = message.metadata && message.metadata.size > 0 ? message_Message.createCustomMetadataVector(b, [...message.metadata].map(([k, v]) => {
					let key = b.createString(`${k}`);
					let val = b.createString(`${v}`);
					KeyValue.startKeyValue(b);
					KeyValue.addKey(b, key);
					KeyValue.addValue(b, val);
					return KeyValue.endKeyValue(b);
				})) : -1;
				message_Message.startMessage(b);
				message_Message.addVersion(b, MetadataVersion.V5);
				message_Message.addHeader(b, headerOffset);
				message_Message.addHeaderType(b, message.headerType);
				message_Message.addBodyLength(b, BigInt(message.bodyLength));
				customMetadataOffset !== -1 && message_Message.addCustomMetadata(b, customMetadataOffset);
				message_Message.finishMessageBuffer(b, message_Message.endMessage(b));
				return b.asUint8Array();
			}
			static from(header, bodyLength = 0) {
				if (header instanceof apache_arrow_schema_Schema) return new Message(0, MetadataVersion.V5, MessageHeader.Schema, header);
				if (header instanceof message_RecordBatch) return new Message(bodyLength, MetadataVersion.V5, MessageHeader.RecordBatch, header, header.metadata);
				if (header instanceof message_DictionaryBatch) return new Message(bodyLength, MetadataVersion.V5, MessageHeader.DictionaryBatch, header);
				throw Error(`Unrecognized Message header: ${header}`);
			}
			get type() {
				return this.headerType;
			}
			get version() {
				return this._version;
			}
			get headerType() {
				return this._headerType;
			}
			get compression() {
				return this._compression;
			}
			get bodyLength() {
				return this._bodyLength;
			}
			get metadata() {
				return this._metadata;
			}
			header() {
				return this._createHeader();
			}
			isSchema() {
				return this.headerType === MessageHeader.Schema;
			}
			isRecordBatch() {
				return this.headerType === MessageHeader.RecordBatch;
			}
			isDictionaryBatch() {
				return this.headerType === MessageHeader.DictionaryBatch;
			}
			constructor(bodyLength, version, headerType, header, metadata) {
				this._version = version;
				this._headerType = headerType;
				this.body = new Uint8Array();
				this._compression = header?.compression;
				header && (this._createHeader = () => header);
				this._bodyLength = bigIntToNumber(bodyLength);
				this._metadata = metadata || new Map();
			}
		}
		class message_RecordBatch {
			get nodes() {
				return this._nodes;
			}
			get length() {
				return this._length;
			}
			get buffers() {
				return this._buffers;
			}
			get compression() {
				return this._compression;
			}
			get variadicBufferCounts() {
				return this._variadicBufferCounts;
			}
			get metadata() {
				return this._metadata;
			}
			constructor(length, nodes, buffers, compression, variadicBufferCounts = [], metadata) {
				this._nodes = nodes;
				this._buffers = buffers;
				this._length = bigIntToNumber(length);
				this._compression = compression;
				this._variadicBufferCounts = variadicBufferCounts;
				this._metadata = metadata || new Map();
			}
		}
		class message_DictionaryBatch {
			get id() {
				return this._id;
			}
			get data() {
				return this._data;
			}
			get isDelta() {
				return this._isDelta;
			}
			get length() {
				return this.data.length;
			}
			get nodes() {
				return this.data.nodes;
			}
			get buffers() {
				return this.data.buffers;
			}
			constructor(data, id, isDelta = !1) {
				this._data = data;
				this._isDelta = isDelta;
				this._id = bigIntToNumber(id);
			}
		}
		class BufferRegion {
			constructor(offset, length) {
				this.offset = bigIntToNumber(offset);
				this.length = bigIntToNumber(length);
			}
		}
		class message_FieldNode {
			constructor(length, nullCount) {
				this.length = bigIntToNumber(length);
				this.nullCount = bigIntToNumber(nullCount);
			}
		}
		class message_BodyCompression {
			constructor(type, method = BodyCompressionMethod.BUFFER) {
				this.type = type;
				this.method = method;
			}
		}
		function messageHeaderFromJSON(message, type) {
			return (() => {
				switch (type) {
					case MessageHeader.Schema: return apache_arrow_schema_Schema.fromJSON(message);
					case MessageHeader.RecordBatch: return message_RecordBatch.fromJSON(message);
					case MessageHeader.DictionaryBatch: return message_DictionaryBatch.fromJSON(message);
				}
				throw Error(`Unrecognized Message type: { name: ${MessageHeader[type]}, type: ${type} }`);
			});
		}
		function decodeMessageHeader(message, type) {
			return (() => {
				switch (type) {
					case MessageHeader.Schema: return apache_arrow_schema_Schema.decode(message.header(new schema_Schema()), new Map(), message.version());
					case MessageHeader.RecordBatch: return message_RecordBatch.decode(message.header(new record_batch_RecordBatch()), message.version());
					case MessageHeader.DictionaryBatch: return message_DictionaryBatch.decode(message.header(new dictionary_batch_DictionaryBatch()), message.version());
				}
				throw Error(`Unrecognized Message type: { name: ${MessageHeader[type]}, type: ${type} }`);
			});
		}
		schema_Field.encode = encodeField;
		schema_Field.decode = decodeField;
		schema_Field.fromJSON = fieldFromJSON;
		apache_arrow_schema_Schema.encode = encodeSchema;
		apache_arrow_schema_Schema.decode = decodeSchema;
		apache_arrow_schema_Schema.fromJSON = schemaFromJSON;
		message_RecordBatch.encode = encodeRecordBatch;
		message_RecordBatch.decode = decodeRecordBatch;
		message_RecordBatch.fromJSON = recordBatchFromJSON;
		message_DictionaryBatch.encode = encodeDictionaryBatch;
		message_DictionaryBatch.decode = decodeDictionaryBatch;
		message_DictionaryBatch.fromJSON = dictionaryBatchFromJSON;
		message_FieldNode.encode = encodeFieldNode;
		message_FieldNode.decode = decodeFieldNode;
		BufferRegion.encode = encodeBufferRegion;
		BufferRegion.decode = decodeBufferRegion;
		message_BodyCompression.encode = encodeBodyCompression;
		message_BodyCompression.decode = decodeBodyCompression;
		function decodeSchema(_schema, dictionaries = new Map(), version = MetadataVersion.V5) {
			let fields = decodeSchemaFields(_schema, dictionaries);
			return new apache_arrow_schema_Schema(fields, decodeCustomMetadata(_schema), dictionaries, version);
		}
		function decodeRecordBatch(batch, version = MetadataVersion.V5) {
			return new message_RecordBatch(batch.length(), decodeFieldNodes(batch), decodeBuffers(batch, version), decodeBodyCompression(batch.compression()), decodeVariadicBufferCounts(batch));
		}
		function decodeDictionaryBatch(batch, version = MetadataVersion.V5) {
			return new message_DictionaryBatch(message_RecordBatch.decode(batch.data(), version), batch.id(), batch.isDelta());
		}
		function decodeBufferRegion(b) {
			return new BufferRegion(b.offset(), b.length());
		}
		function decodeFieldNode(f) {
			return new message_FieldNode(f.length(), f.nullCount());
		}
		function decodeFieldNodes(batch) {
			let nodes = [];
			for (let f, i = -1, j = -1, n = batch.nodesLength(); ++i < n;) (f = batch.nodes(i)) && (nodes[++j] = message_FieldNode.decode(f));
			return nodes;
		}
		function decodeBuffers(batch, version) {
			let bufferRegions = [];
			for (let b, i = -1, j = -1, n = batch.buffersLength(); ++i < n;) if (b = batch.buffers(i)) {
				version < MetadataVersion.V4 && (b.bb_pos += 8 * (i + 1));
				bufferRegions[++j] = BufferRegion.decode(b);
			}
			return bufferRegions;
		}
		function decodeVariadicBufferCounts(batch) {
			let counts = [];
			let length = Math.trunc(batch.variadicBufferCountsLength());
			for (let i = 0; i < length; ++i) counts.push(bigIntToNumber(batch.variadicBufferCounts(i)));
			return counts;
		}
		function decodeSchemaFields(schema, dictionaries) {
			let fields = [];
			for (let f, i = -1, j = -1, n = schema.fieldsLength(); ++i < n;) (f = schema.fields(i)) && (fields[++j] = schema_Field.decode(f, dictionaries));
			return fields;
		}
		function decodeFieldChildren(field, dictionaries) {
			let children = [];
			for (let f, i = -1, j = -1, n = field.childrenLength(); ++i < n;) (f = field.children(i)) && (children[++j] = schema_Field.decode(f, dictionaries));
			return children;
		}
		function decodeField(f, dictionaries) {
			let id;
			let field;
			let type;
			let keys;
			let dictType;
			let dictMeta;
			if (!dictionaries || !(dictMeta = f.dictionary())) {
				type = decodeFieldType(f, decodeFieldChildren(f, dictionaries));
				field = new schema_Field(f.name(), type, f.nullable(), decodeCustomMetadata(f));
			} else if (dictionaries.has(id = bigIntToNumber(dictMeta.id()))) {
				keys = (keys = dictMeta.indexType()) ? decodeIndexType(keys) : new Int32();
				dictType = new Dictionary(dictionaries.get(id), keys, id, dictMeta.isOrdered());
				field = new schema_Field(f.name(), dictType, f.nullable(), decodeCustomMetadata(f));
			} else {
				keys = (keys = dictMeta.indexType()) ? decodeIndexType(keys) : new Int32();
				dictionaries.set(id, type = decodeFieldType(f, decodeFieldChildren(f, dictionaries)));
				dictType = new Dictionary(type, keys, id, dictMeta.isOrdered());
				field = new schema_Field(f.name(), dictType, f.nullable(), decodeCustomMetadata(f));
			}
			return field || null;
		}
		function decodeCustomMetadata(parent) {
			let data = new Map();
			if (parent) for (let entry, key, i = -1, n = Math.trunc(parent.customMetadataLength()); ++i < n;) (entry = parent.customMetadata(i)) && (key = entry.key()) != null && data.set(key, entry.value());
			return data;
		}
		function decodeMessageCustomMetadata(message) {
			let data = new Map();
			for (let entry, key, i = -1, n = Math.trunc(message.customMetadataLength()); ++i < n;) (entry = message.customMetadata(i)) && (key = entry.key()) != null && data.set(key, entry.value());
			return data;
		}
		function decodeIndexType(_type) {
			return new Int_(_type.isSigned(), _type.bitWidth());
		}
		function decodeFieldType(f, children) {
			let typeId = f.typeType();
			switch (typeId) {
				case type_Type.NONE: return new type_Null();
				case type_Type.Null: return new type_Null();
				case type_Type.Binary: return new type_Binary();
				case type_Type.LargeBinary: return new type_LargeBinary();
				case type_Type.BinaryView: return new type_BinaryView();
				case type_Type.Utf8: return new type_Utf8();
				case type_Type.LargeUtf8: return new type_LargeUtf8();
				case type_Type.Utf8View: return new type_Utf8View();
				case type_Type.Bool: return new type_Bool();
				case type_Type.List: return new type_List((children || [])[0]);
				case type_Type.LargeList: return new type_LargeList((children || [])[0]);
				case type_Type.Struct_: return new Struct(children || []);
			}
			switch (typeId) {
				case type_Type.Int: {
					let t = f.type(new int_Int());
					return new Int_(t.isSigned(), t.bitWidth());
				}
				case type_Type.FloatingPoint: {
					let t = f.type(new floating_point_FloatingPoint());
					return new Float(t.precision());
				}
				case type_Type.Decimal: {
					let t = f.type(new decimal_Decimal());
					return new type_Decimal(t.scale(), t.precision(), t.bitWidth());
				}
				case type_Type.Date: {
					let t = f.type(new date_Date());
					return new Date_(t.unit());
				}
				case type_Type.Time: {
					let t = f.type(new time_Time());
					return new Time_(t.unit(), t.bitWidth());
				}
				case type_Type.Timestamp: {
					let t = f.type(new timestamp_Timestamp());
					return new Timestamp_(t.unit(), t.timezone());
				}
				case type_Type.Interval: {
					let t = f.type(new interval_Interval());
					return new Interval_(t.unit());
				}
				case type_Type.Duration: {
					let t = f.type(new duration_Duration());
					return new type_Duration(t.unit());
				}
				case type_Type.Union: {
					let t = f.type(new union_Union());
					return new Union_(t.mode(), t.typeIdsArray() || [], children || []);
				}
				case type_Type.FixedSizeBinary: {
					let t = f.type(new fixed_size_binary_FixedSizeBinary());
					return new type_FixedSizeBinary(t.byteWidth());
				}
				case type_Type.FixedSizeList: {
					let t = f.type(new fixed_size_list_FixedSizeList());
					return new type_FixedSizeList(t.listSize(), (children || [])[0]);
				}
				case type_Type.Map: {
					let t = f.type(new map_Map());
					return new Map_((children || [])[0], t.keysSorted());
				}
			}
			throw Error(`Unrecognized type: "${type_Type[typeId]}" (${typeId})`);
		}
		function decodeBodyCompression(b) {
			return b ? new message_BodyCompression(b.codec(), b.method()) : null;
		}
		function encodeSchema(b, schema) {
			let fieldOffsets = schema.fields.map((f) => schema_Field.encode(b, f));
			schema_Schema.startFieldsVector(b, fieldOffsets.length);
			let fieldsVectorOffset = schema_Schema.createFieldsVector(b, fieldOffsets);
			let metadataOffset = schema.metadata && schema.metadata.size > 0 ? schema_Schema.createCustomMetadataVector(b, [...schema.metadata].map(([k, v]) => {
				let key = b.createString(`${k}`);
				let val = b.createString(`${v}`);
				KeyValue.startKeyValue(b);
				KeyValue.addKey(b, key);
				KeyValue.addValue(b, val);
				return KeyValue.endKeyValue(b);
			})) : -1;
			schema_Schema.startSchema(b);
			schema_Schema.addFields(b, fieldsVectorOffset);
			schema_Schema.addEndianness(b, platformIsLittleEndian ? Endianness.Little : Endianness.Big);
			metadataOffset !== -1 && schema_Schema.addCustomMetadata(b, metadataOffset);
			return schema_Schema.endSchema(b);
		}
		function encodeField(b, field) {
			let nameOffset = -1;
			let typeOffset = -1;
			let dictionaryOffset = -1;
			let type = field.type;
			let typeId = field.typeId;
			if (!type_DataType.isDictionary(type)) typeOffset = typeassembler_instance.visit(type, b);
			else {
				typeId = type.dictionary.typeId;
				dictionaryOffset = typeassembler_instance.visit(type, b);
				typeOffset = typeassembler_instance.visit(type.dictionary, b);
			}
			let childOffsets = (type.children || []).map((f) => schema_Field.encode(b, f));
			let childrenVectorOffset = field_Field.createChildrenVector(b, childOffsets);
			let metadataOffset = field.metadata && field.metadata.size > 0 ? field_Field.createCustomMetadataVector(b, [...field.metadata].map(([k, v]) => {
				let key = b.createString(`${k}`);
				let val = b.createString(`${v}`);
				KeyValue.startKeyValue(b);
				KeyValue.addKey(b, key);
				KeyValue.addValue(b, val);
				return KeyValue.endKeyValue(b);
			})) : -1;
			field.name && (nameOffset = b.createString(field.name));
			field_Field.startField(b);
			field_Field.addType(b, typeOffset);
			field_Field.addTypeType(b, typeId);
			field_Field.addChildren(b, childrenVectorOffset);
			field_Field.addNullable(b, !!field.nullable);
			nameOffset !== -1 && field_Field.addName(b, nameOffset);
			dictionaryOffset !== -1 && field_Field.addDictionary(b, dictionaryOffset);
			metadataOffset !== -1 && field_Field.addCustomMetadata(b, metadataOffset);
			return field_Field.endField(b);
		}
		function encodeRecordBatch(b, recordBatch) {
			let nodes = recordBatch.nodes || [];
			let buffers = recordBatch.buffers || [];
			let variadicBufferCounts = recordBatch.variadicBufferCounts || [];
			record_batch_RecordBatch.startNodesVector(b, nodes.length);
			for (let n of nodes.slice().reverse()) message_FieldNode.encode(b, n);
			let nodesVectorOffset = b.endVector();
			record_batch_RecordBatch.startBuffersVector(b, buffers.length);
			for (let b_ of buffers.slice().reverse()) BufferRegion.encode(b, b_);
			let buffersVectorOffset = b.endVector();
			let bodyCompressionOffset = null;
			recordBatch.compression !== null && (bodyCompressionOffset = encodeBodyCompression(b, recordBatch.compression));
			let variadicBufferCountsOffset = -1;
			variadicBufferCounts.length > 0 && (variadicBufferCountsOffset = record_batch_RecordBatch.createVariadicBufferCountsVector(b, variadicBufferCounts.map(BigInt)));
			record_batch_RecordBatch.startRecordBatch(b);
			record_batch_RecordBatch.addLength(b, BigInt(recordBatch.length));
			record_batch_RecordBatch.addNodes(b, nodesVectorOffset);
			record_batch_RecordBatch.addBuffers(b, buffersVectorOffset);
			recordBatch.compression !== null && bodyCompressionOffset && record_batch_RecordBatch.addCompression(b, bodyCompressionOffset);
			variadicBufferCountsOffset !== -1 && record_batch_RecordBatch.addVariadicBufferCounts(b, variadicBufferCountsOffset);
			return record_batch_RecordBatch.endRecordBatch(b);
		}
		function encodeBodyCompression(b, node) {
			BodyCompression.startBodyCompression(b);
			BodyCompression.addCodec(b, node.type);
			BodyCompression.addMethod(b, node.method);
			return BodyCompression.endBodyCompression(b);
		}
		function encodeDictionaryBatch(b, dictionaryBatch) {
			let dataOffset = message_RecordBatch.encode(b, dictionaryBatch.data);
			dictionary_batch_DictionaryBatch.startDictionaryBatch(b);
			dictionary_batch_DictionaryBatch.addId(b, BigInt(dictionaryBatch.id));
			dictionary_batch_DictionaryBatch.addIsDelta(b, dictionaryBatch.isDelta);
			dictionary_batch_DictionaryBatch.addData(b, dataOffset);
			return dictionary_batch_DictionaryBatch.endDictionaryBatch(b);
		}
		function encodeFieldNode(b, node) {
			return FieldNode.createFieldNode(b, BigInt(node.length), BigInt(node.nullCount));
		}
		function encodeBufferRegion(b, node) {
			return Buffer.createBuffer(b, BigInt(node.offset), BigInt(node.length));
		}
		let platformIsLittleEndian = (() => {
			let buffer = new ArrayBuffer(2);
			new DataView(buffer).setInt16(0, 256, !0);
			return new Int16Array(buffer)[0] === 256;
		})();
		let ITERATOR_DONE = Object.freeze({
			done: !0,
			value: void 0
		});
		class ArrowJSON {
			constructor(_json) {
				this._json = _json;
			}
			get schema() {
				return this._json.schema;
			}
			get batches() {
				return this._json.batches || [];
			}
			get dictionaries() {
				return this._json.dictionaries || [];
			}
		}
		class ReadableInterop {
			tee() {
				return this._getDOMStream().tee();
			}
			pipe(writable, options) {
				return this._getNodeStream().pipe(writable, options);
			}
			pipeTo(writable, options) {
				return this._getDOMStream().pipeTo(writable, options);
			}
			pipeThrough(duplex, options) {
				return this._getDOMStream().pipeThrough(duplex, options);
			}
			_getDOMStream() {
				return this._DOMStream ||= this.toDOMStream();
			}
			_getNodeStream() {
				return this._nodeStream ||= this.toNodeStream();
			}
		}
		class AsyncQueue extends ReadableInterop {
			constructor() {
				super();
				this._values = [];
				this.resolvers = [];
				this._closedPromise = new Promise((r) => this._closedPromiseResolve = r);
			}
			get closed() {
				return this._closedPromise;
			}
			cancel(reason) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.return(reason);
				});
			}
			write(value) {
				this._ensureOpen() && (this.resolvers.length <= 0 ? this._values.push(value) : this.resolvers.shift().resolve({
					done: !1,
					value
				}));
			}
			abort(value) {
				this._closedPromiseResolve && (this.resolvers.length <= 0 ? this._error = { error: value } : this.resolvers.shift().reject({
					done: !0,
					value
				}));
			}
			close() {
				if (this._closedPromiseResolve) {
					let { resolvers } = this;
					for (; resolvers.length > 0;) resolvers.shift().resolve(ITERATOR_DONE);
					this._closedPromiseResolve();
					this._closedPromiseResolve = void 0;
				}
			}
			[Symbol.asyncIterator]() {
				return this;
			}
			toDOMStream(options) {
				return adapters.toDOMStream(this._closedPromiseResolve || this._error ? this : this._values, options);
			}
			toNodeStream(options) {
				return adapters.toNodeStream(this._closedPromiseResolve || this._error ? this : this._values, options);
			}
			throw(_) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.abort(_);
					return ITERATOR_DONE;
				});
			}
			return(_) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.close();
					return ITERATOR_DONE;
				});
			}
			read(size) {
				return __awaiter(this, void 0, void 0, function* () {
					return (yield this.next(size, "read")).value;
				});
			}
			peek(size) {
				return __awaiter(this, void 0, void 0, function* () {
					return (yield this.next(size, "peek")).value;
				});
			}
			next(..._args) {
				if (this._values.length > 0) return Promise.resolve({
					done: !1,
					value: this._values.shift()
				});
				else if (this._error) return Promise.reject({
					done: !0,
					value: this._error.error
				});
				else if (this._closedPromiseResolve) return new Promise((resolve, reject) => {
					this.resolvers.push({
						resolve,
						reject
					});
				});
				else return Promise.resolve(ITERATOR_DONE);
			}
			_ensureOpen() {
				if (this._closedPromiseResolve) return !0;
				throw Error("AsyncQueue is closed");
			}
		}
		class AsyncByteQueue extends AsyncQueue {
			write(value) {
				if ((value = toUint8Array(value)).byteLength > 0) return super.write(value);
			}
			toString(sync = !1) {
				return sync ? decodeUtf8(this.toUint8Array(!0)) : this.toUint8Array(!1).then(decodeUtf8);
			}
			toUint8Array(sync = !1) {
				return sync ? joinUint8Arrays(this._values)[0] : __awaiter(this, void 0, void 0, function* () {
					var _a, e_1, _b, _c;
					let buffers = [];
					let byteLength = 0;
					try {
						for (var _d = !0, _e = modules_asyncValues(this), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = !0) {
							_c = _f.value;
							_d = !1;
							let chunk = _c;
							buffers.push(chunk);
							byteLength += chunk.byteLength;
						}
					} catch (e_1_1) {
						e_1 = { error: e_1_1 };
					} finally {
						try {
							!_d && !_a && (_b = _e.return) && (yield _b.call(_e));
						} finally {
							if (e_1) throw e_1.error;
						}
					}
					return joinUint8Arrays(buffers, byteLength)[0];
				});
			}
		}
		class ByteStream {
			constructor(source) {
				source && (this.source = new ByteStreamSource(adapters.fromIterable(source)));
			}
			[Symbol.iterator]() {
				return this;
			}
			next(value) {
				return this.source.next(value);
			}
			throw(value) {
				return this.source.throw(value);
			}
			return(value) {
				return this.source.return(value);
			}
			peek(size) {
				return this.source.peek(size);
			}
			read(size) {
				return this.source.read(size);
			}
		}
		class AsyncByteStream {
			constructor(source) {
				source instanceof AsyncByteStream ? this.source = source.source : source instanceof AsyncByteQueue ? this.source = new AsyncByteStreamSource(adapters.fromAsyncIterable(source)) : isReadableNodeStream(source) ? this.source = new AsyncByteStreamSource(adapters.fromNodeStream(source)) : isReadableDOMStream(source) ? this.source = new AsyncByteStreamSource(adapters.fromDOMStream(source)) : isFetchResponse(source) ? this.source = new AsyncByteStreamSource(adapters.fromDOMStream(source.body)) : isIterable(source) ? this.source = new AsyncByteStreamSource(adapters.fromIterable(source)) : (isPromise(source) || isAsyncIterable(source)) && (this.source = new AsyncByteStreamSource(adapters.fromAsyncIterable(source)));
			}
			[Symbol.asyncIterator]() {
				return this;
			}
			next(value) {
				return this.source.next(value);
			}
			throw(value) {
				return this.source.throw(value);
			}
			return(value) {
				return this.source.return(value);
			}
			get closed() {
				return this.source.closed;
			}
			cancel(reason) {
				return this.source.cancel(reason);
			}
			peek(size) {
				return this.source.peek(size);
			}
			read(size) {
				return this.source.read(size);
			}
		}
		class ByteStreamSource {
			constructor(source) {
				this.source = source;
			}
			cancel(reason) {
				this.return(reason);
			}
			peek(size) {
				return this.next(size, "peek").value;
			}
			read(size) {
				return this.next(size, "read").value;
			}
			next(size, cmd = "read") {
				return this.source.next({
					cmd,
					size
				});
			}
			throw(value) {
				return Object.create(this.source.throw && this.source.throw(value) || ITERATOR_DONE);
			}
			return(value) {
				return Object.create(this.source.return && this.source.return(value) || ITERATOR_DONE);
			}
		}
		class AsyncByteStreamSource {
			constructor(source) {
				this.source = source;
				this._closedPromise = new Promise((r) => this._closedPromiseResolve = r);
			}
			cancel(reason) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.return(reason);
				});
			}
			get closed() {
				return this._closedPromise;
			}
			read(size) {
				return __awaiter(this, void 0, void 0, function* () {
					return (yield this.next(size, "read")).value;
				});
			}
			peek(size) {
				return __awaiter(this, void 0, void 0, function* () {
					return (yield this.next(size, "peek")).value;
				});
			}
			next(size_1) {
				return __awaiter(this, arguments, void 0, function* (size, cmd = "read") {
					return yield this.source.next({
						cmd,
						size
					});
				});
			}
			throw(value) {
				return __awaiter(this, void 0, void 0, function* () {
					let result = this.source.throw && (yield this.source.throw(value)) || ITERATOR_DONE;
					this._closedPromiseResolve && this._closedPromiseResolve();
					this._closedPromiseResolve = void 0;
					return Object.create(result);
				});
			}
			return(value) {
				return __awaiter(this, void 0, void 0, function* () {
					let result = this.source.return && (yield this.source.return(value)) || ITERATOR_DONE;
					this._closedPromiseResolve && this._closedPromiseResolve();
					this._closedPromiseResolve = void 0;
					return Object.create(result);
				});
			}
		}
		class RandomAccessFile extends ByteStream {
			constructor(buffer, byteLength) {
				super();
				this.position = 0;
				this.buffer = toUint8Array(buffer);
				this.size = byteLength === void 0 ? this.buffer.byteLength : byteLength;
			}
			readInt32(position) {
				let { buffer, byteOffset } = this.readAt(position, 4);
				return new DataView(buffer, byteOffset).getInt32(0, !0);
			}
			seek(position) {
				this.position = Math.min(position, this.size);
				return position < this.size;
			}
			read(nBytes) {
				let { buffer, size, position } = this;
				if (buffer && position < size) {
					typeof nBytes != "number" && (nBytes = Infinity);
					this.position = Math.min(size, position + Math.min(size - position, nBytes));
					return buffer.subarray(position, this.position);
				}
				return null;
			}
			readAt(position, nBytes) {
				let buf = this.buffer;
				let end = Math.min(this.size, position + nBytes);
				return buf ? buf.subarray(position, end) : new Uint8Array(nBytes);
			}
			close() {
				this.buffer &&= null;
			}
			throw(value) {
				this.close();
				return {
					done: !0,
					value
				};
			}
			return(value) {
				this.close();
				return {
					done: !0,
					value
				};
			}
		}
		class AsyncRandomAccessFile extends AsyncByteStream {
			constructor(file, byteLength) {
				super();
				this.position = 0;
				this._handle = file;
				typeof byteLength == "number" ? this.size = byteLength : this._pending = __awaiter(this, void 0, void 0, function* () {
					this.size = (yield file.stat()).size;
					delete this._pending;
				});
			}
			readInt32(position) {
				return __awaiter(this, void 0, void 0, function* () {
					let { buffer, byteOffset } = yield this.readAt(position, 4);
					return new DataView(buffer, byteOffset).getInt32(0, !0);
				});
			}
			seek(position) {
				return __awaiter(this, void 0, void 0, function* () {
					this._pending && (yield this._pending);
					this.position = Math.min(position, this.size);
					return position < this.size;
				});
			}
			read(nBytes) {
				return __awaiter(this, void 0, void 0, function* () {
					this._pending && (yield this._pending);
					let { _handle: file, size, position } = this;
					if (file && position < size) {
						typeof nBytes != "number" && (nBytes = Infinity);
						let pos = position, offset = 0, bytesRead = 0;
						let end = Math.min(size, pos + Math.min(size - pos, nBytes));
						let buffer = new Uint8Array(Math.max(0, (this.position = end) - pos));
						for (; (pos += bytesRead) < end && (offset += bytesRead) < buffer.byteLength;) ({bytesRead} = yield file.read(buffer, offset, buffer.byteLength - offset, pos));
						return buffer;
					}
					return null;
				});
			}
			readAt(position, nBytes) {
				return __awaiter(this, void 0, void 0, function* () {
					this._pending && (yield this._pending);
					let { _handle: file, size } = this;
					if (file && position + nBytes < size) {
						let end = Math.min(size, position + nBytes);
						let buffer = new Uint8Array(end - position);
						return (yield file.read(buffer, 0, nBytes, position)).buffer;
					}
					return new Uint8Array(nBytes);
				});
			}
			close() {
				return __awaiter(this, void 0, void 0, function* () {
					let f = this._handle;
					this._handle = null;
					f && (yield f.close());
				});
			}
			throw(value) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.close();
					return {
						done: !0,
						value
					};
				});
			}
			return(value) {
				return __awaiter(this, void 0, void 0, function* () {
					yield this.close();
					return {
						done: !0,
						value
					};
				});
			}
		}
		function intAsHex(value) {
			value < 0 && (value = 4294967295 + value + 1);
			return `0x${value.toString(16)}`;
		}
		let kPowersOfTen = [
			1,
			10,
			100,
			1e3,
			1e4,
			1e5,
			1e6,
			1e7,
			1e8
		];
		class BaseInt64 {
			constructor(buffer) {
				this.buffer = buffer;
			}
			high() {
				return this.buffer[1];
			}
			low() {
				return this.buffer[0];
			}
			_times(other) {
				let L = new Uint32Array([
					this.buffer[1] >>> 16,
					this.buffer[1] & 65535,
					this.buffer[0] >>> 16,
					this.buffer[0] & 65535
				]);
				let R = new Uint32Array([
					other.buffer[1] >>> 16,
					other.buffer[1] & 65535,
					other.buffer[0] >>> 16,
					other.buffer[0] & 65535
				]);
				let product = L[3] * R[3];
				this.buffer[0] = product & 65535;
				let sum = product >>> 16;
				product = L[2] * R[3];
				sum += product;
				product = L[3] * R[2] >>> 0;
				sum += product;
				this.buffer[0] += sum << 16;
				this.buffer[1] = sum >>> 0 < product ? 65536 : 0;
				this.buffer[1] += sum >>> 16;
				this.buffer[1] += L[1] * R[3] + L[2] * R[2] + L[3] * R[1];
				this.buffer[1] += L[0] * R[3] + L[1] * R[2] + L[2] * R[1] + L[3] * R[0] << 16;
				return this;
			}
			_plus(other) {
				let sum = this.buffer[0] + other.buffer[0] >>> 0;
				this.buffer[1] += other.buffer[1];
				sum < this.buffer[0] >>> 0 && ++this.buffer[1];
				this.buffer[0] = sum;
			}
			lessThan(other) {
				return this.buffer[1] < other.buffer[1] || this.buffer[1] === other.buffer[1] && this.buffer[0] < other.buffer[0];
			}
			equals(other) {
				return this.buffer[1] === other.buffer[1] && this.buffer[0] == other.buffer[0];
			}
			greaterThan(other) {
				return other.lessThan(this);
			}
			hex() {
				return `${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`;
			}
		}
		class int_Uint64 extends BaseInt64 {
			times(other) {
				this._times(other);
				return this;
			}
			plus(other) {
				this._plus(other);
				return this;
			}
			static from(val, out_buffer = new Uint32Array(2)) {
				return int_Uint64.fromString(typeof val == "string" ? val : val.toString(), out_buffer);
			}
			static fromNumber(num, out_buffer = new Uint32Array(2)) {
				return int_Uint64.fromString(num.toString(), out_buffer);
			}
			static fromString(str, out_buffer = new Uint32Array(2)) {
				let length = str.length;
				let out = new int_Uint64(out_buffer);
				for (let posn = 0; posn < length;) {
					let group = 8 < length - posn ? 8 : length - posn;
					let chunk = new int_Uint64(new Uint32Array([Number.parseInt(str.slice(posn, posn + group), 10), 0]));
					let multiple = new int_Uint64(new Uint32Array([kPowersOfTen[group], 0]));
					out.times(multiple);
					out.plus(chunk);
					posn += group;
				}
				return out;
			}
			static convertArray(values) {
				let data = new Uint32Array(values.length * 2);
				for (let i = -1, n = values.length; ++i < n;) int_Uint64.from(values[i], new Uint32Array(data.buffer, data.byteOffset + 2 * i * 4, 2));
				return data;
			}
			static multiply(left, right) {
				return new int_Uint64(new Uint32Array(left.buffer)).times(right);
			}
			static add(left, right) {
				return new int_Uint64(new Uint32Array(left.buffer)).plus(right);
			}
		}
		class int_Int64 extends BaseInt64 {
			negate() {
				this.buffer[0] = ~this.buffer[0] + 1;
				this.buffer[1] = ~this.buffer[1];
				this.buffer[0] == 0 && ++this.buffer[1];
				return this;
			}
			times(other) {
				this._times(other);
				return this;
			}
			plus(other) {
				this._plus(other);
				return this;
			}
			lessThan(other) {
				let this_high = this.buffer[1] | 0;
				let other_high = other.buffer[1] | 0;
				return this_high < other_high || this_high === other_high && this.buffer[0] < other.buffer[0];
			}
			static from(val, out_buffer = new Uint32Array(2)) {
				return int_Int64.fromString(typeof val == "string" ? val : val.toString(), out_buffer);
			}
			static fromNumber(num, out_buffer = new Uint32Array(2)) {
				return int_Int64.fromString(num.toString(), out_buffer);
			}
			static fromString(str, out_buffer = new Uint32Array(2)) {
				let negate = str.startsWith("-");
				let length = str.length;
				let out = new int_Int64(out_buffer);
				for (let posn = +!!negate; posn < length;) {
					let group = 8 < length - posn ? 8 : length - posn;
					let chunk = new int_Int64(new Uint32Array([Number.parseInt(str.slice(posn, posn + group), 10), 0]));
					let multiple = new int_Int64(new Uint32Array([kPowersOfTen[group], 0]));
					out.times(multiple);
					out.plus(chunk);
					posn += group;
				}
				return negate ? out.negate() : out;
			}
			static convertArray(values) {
				let data = new Uint32Array(values.length * 2);
				for (let i = -1, n = values.length; ++i < n;) int_Int64.from(values[i], new Uint32Array(data.buffer, data.byteOffset + 2 * i * 4, 2));
				return data;
			}
			static multiply(left, right) {
				return new int_Int64(new Uint32Array(left.buffer)).times(right);
			}
			static add(left, right) {
				return new int_Int64(new Uint32Array(left.buffer)).plus(right);
			}
		}
		class Int128 {
			constructor(buffer) {
				this.buffer = buffer;
			}
			high() {
				return new int_Int64(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2));
			}
			low() {
				return new int_Int64(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset, 2));
			}
			negate() {
				this.buffer[0] = ~this.buffer[0] + 1;
				this.buffer[1] = ~this.buffer[1];
				this.buffer[2] = ~this.buffer[2];
				this.buffer[3] = ~this.buffer[3];
				this.buffer[0] == 0 && ++this.buffer[1];
				this.buffer[1] == 0 && ++this.buffer[2];
				this.buffer[2] == 0 && ++this.buffer[3];
				return this;
			}
			times(other) {
				let L0 = new int_Uint64(new Uint32Array([this.buffer[3], 0]));
				let L1 = new int_Uint64(new Uint32Array([this.buffer[2], 0]));
				let L2 = new int_Uint64(new Uint32Array([this.buffer[1], 0]));
				let L3 = new int_Uint64(new Uint32Array([this.buffer[0], 0]));
				let R0 = new int_Uint64(new Uint32Array([other.buffer[3], 0]));
				let R1 = new int_Uint64(new Uint32Array([other.buffer[2], 0]));
				let R2 = new int_Uint64(new Uint32Array([other.buffer[1], 0]));
				let R3 = new int_Uint64(new Uint32Array([other.buffer[0], 0]));
				let product = int_Uint64.multiply(L3, R3);
				this.buffer[0] = product.low();
				let sum = new int_Uint64(new Uint32Array([product.high(), 0]));
				product = int_Uint64.multiply(L2, R3);
				sum.plus(product);
				product = int_Uint64.multiply(L3, R2);
				sum.plus(product);
				this.buffer[1] = sum.low();
				this.buffer[3] = +!!sum.lessThan(product);
				this.buffer[2] = sum.high();
				new int_Uint64(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2)).plus(int_Uint64.multiply(L1, R3)).plus(int_Uint64.multiply(L2, R2)).plus(int_Uint64.multiply(L3, R1));
				this.buffer[3] += int_Uint64.multiply(L0, R3).plus(int_Uint64.multiply(L1, R2)).plus(int_Uint64.multiply(L2, R1)).plus(int_Uint64.multiply(L3, R0)).low();
				return this;
			}
			plus(other) {
				let sums = new Uint32Array(4);
				sums[3] = this.buffer[3] + other.buffer[3] >>> 0;
				sums[2] = this.buffer[2] + other.buffer[2] >>> 0;
				sums[1] = this.buffer[1] + other.buffer[1] >>> 0;
				sums[0] = this.buffer[0] + other.buffer[0] >>> 0;
				sums[0] < this.buffer[0] >>> 0 && ++sums[1];
				sums[1] < this.buffer[1] >>> 0 && ++sums[2];
				sums[2] < this.buffer[2] >>> 0 && ++sums[3];
				this.buffer[3] = sums[3];
				this.buffer[2] = sums[2];
				this.buffer[1] = sums[1];
				this.buffer[0] = sums[0];
				return this;
			}
			hex() {
				return `${intAsHex(this.buffer[3])} ${intAsHex(this.buffer[2])} ${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`;
			}
			static multiply(left, right) {
				return new Int128(new Uint32Array(left.buffer)).times(right);
			}
			static add(left, right) {
				return new Int128(new Uint32Array(left.buffer)).plus(right);
			}
			static from(val, out_buffer = new Uint32Array(4)) {
				return Int128.fromString(typeof val == "string" ? val : val.toString(), out_buffer);
			}
			static fromNumber(num, out_buffer = new Uint32Array(4)) {
				return Int128.fromString(num.toString(), out_buffer);
			}
			static fromString(str, out_buffer = new Uint32Array(4)) {
				let negate = str.startsWith("-");
				let length = str.length;
				let out = new Int128(out_buffer);
				for (let posn = +!!negate; posn < length;) {
					let group = 8 < length - posn ? 8 : length - posn;
					let chunk = new Int128(new Uint32Array([
						Number.parseInt(str.slice(posn, posn + group), 10),
						0,
						0,
						0
					]));
					let multiple = new Int128(new Uint32Array([
						kPowersOfTen[group],
						0,
						0,
						0
					]));
					out.times(multiple);
					out.plus(chunk);
					posn += group;
				}
				return negate ? out.negate() : out;
			}
			static convertArray(values) {
				let data = new Uint32Array(values.length * 4);
				for (let i = -1, n = values.length; ++i < n;) Int128.from(values[i], new Uint32Array(data.buffer, data.byteOffset + 16 * i, 4));
				return data;
			}
		}
		function toIntervalDayTimeInt32Array(objects) {
			let length = objects.length;
			let array = new Int32Array(length * 2);
			for (let oi = 0, ai = 0; oi < length; oi++) {
				let interval = objects[oi];
				array[ai++] = interval.days ?? 0;
				array[ai++] = interval.milliseconds ?? 0;
			}
			return array;
		}
		function toIntervalMonthDayNanoInt32Array(objects) {
			let length = objects.length;
			let data = new Int32Array(length * 4);
			for (let oi = 0, ai = 0; oi < length; oi++) {
				let interval = objects[oi];
				data[ai++] = interval.months ?? 0;
				data[ai++] = interval.days ?? 0;
				let nanoseconds = interval.nanoseconds;
				if (nanoseconds) {
					let ns = BigInt(nanoseconds);
					data[ai++] = Number(ns & BigInt(4294967295)) >>> 0;
					data[ai++] = Number(ns >> BigInt(32)) >>> 0;
				} else ai += 2;
			}
			return data;
		}
		function toIntervalDayTimeObjects(array) {
			let length = array.length;
			let objects = Array(length / 2);
			for (let ai = 0, oi = 0; ai < length; ai += 2) objects[oi++] = {
				days: array[ai],
				milliseconds: array[ai + 1]
			};
			return objects;
		}
		function toIntervalMonthDayNanoObjects(array, stringifyNano) {
			let length = array.length;
			let objects = Array(length / 4);
			for (let ai = 0, oi = 0; ai < length; ai += 4) {
				let nanoseconds = BigInt(array[ai + 3]) << BigInt(32) | BigInt(array[ai + 2] >>> 0);
				objects[oi++] = {
					months: array[ai],
					days: array[ai + 1],
					nanoseconds: stringifyNano ? `${nanoseconds}` : nanoseconds
				};
			}
			return objects;
		}
		class VectorLoader extends Visitor {
			constructor(bytes, nodes, buffers, dictionaries, metadataVersion = MetadataVersion.V5, variadicBufferCounts = []) {
				super();
				this.nodesIndex = -1;
				this.buffersIndex = -1;
				this.variadicBufferIndex = -1;
				this.bytes = bytes;
				this.nodes = nodes;
				this.buffers = buffers;
				this.dictionaries = dictionaries;
				this.metadataVersion = metadataVersion;
				this.variadicBufferCounts = variadicBufferCounts;
			}
			visit(node) {
				return super.visit(node instanceof schema_Field ? node.type : node);
			}
			visitNull(type, { length } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length
				});
			}
			visitBool(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitInt(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitFloat(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitUtf8(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					data: this.readData(type)
				});
			}
			visitLargeUtf8(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					data: this.readData(type)
				});
			}
			visitUtf8View(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					views: this.readData(type),
					variadicBuffers: this.readVariadicBuffers(this.nextVariadicBufferCount())
				});
			}
			visitBinary(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					data: this.readData(type)
				});
			}
			visitLargeBinary(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					data: this.readData(type)
				});
			}
			visitBinaryView(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					views: this.readData(type),
					variadicBuffers: this.readVariadicBuffers(this.nextVariadicBufferCount())
				});
			}
			visitFixedSizeBinary(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitDate(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitTimestamp(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitTime(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitDecimal(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitList(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					child: this.visit(type.children[0])
				});
			}
			visitLargeList(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					child: this.visit(type.children[0])
				});
			}
			visitStruct(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					children: this.visitMany(type.children)
				});
			}
			visitUnion(type, { length, nullCount } = this.nextFieldNode()) {
				this.metadataVersion < MetadataVersion.V5 && this.readNullBitmap(type, nullCount);
				return type.mode === UnionMode.Sparse ? this.visitSparseUnion(type, {
					length,
					nullCount
				}) : this.visitDenseUnion(type, {
					length,
					nullCount
				});
			}
			visitDenseUnion(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					typeIds: this.readTypeIds(type),
					valueOffsets: this.readOffsets(type),
					children: this.visitMany(type.children)
				});
			}
			visitSparseUnion(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					typeIds: this.readTypeIds(type),
					children: this.visitMany(type.children)
				});
			}
			visitDictionary(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type.indices),
					dictionary: this.readDictionary(type)
				});
			}
			visitInterval(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitDuration(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					data: this.readData(type)
				});
			}
			visitFixedSizeList(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					child: this.visit(type.children[0])
				});
			}
			visitMap(type, { length, nullCount } = this.nextFieldNode()) {
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap: this.readNullBitmap(type, nullCount),
					valueOffsets: this.readOffsets(type),
					child: this.visit(type.children[0])
				});
			}
			nextFieldNode() {
				return this.nodes[++this.nodesIndex];
			}
			nextBufferRange() {
				return this.buffers[++this.buffersIndex];
			}
			readNullBitmap(type, nullCount, buffer = this.nextBufferRange()) {
				return nullCount > 0 && this.readData(type, buffer) || new Uint8Array();
			}
			readOffsets(type, buffer) {
				return this.readData(type, buffer);
			}
			readTypeIds(type, buffer) {
				return this.readData(type, buffer);
			}
			readData(_type, { length, offset } = this.nextBufferRange()) {
				return this.bytes.subarray(offset, offset + length);
			}
			readVariadicBuffers(length) {
				return Array.from({ length }, () => this.readData(null));
			}
			nextVariadicBufferCount() {
				return this.variadicBufferCounts[++this.variadicBufferIndex] ?? 0;
			}
			readDictionary(type) {
				return this.dictionaries.get(type.id);
			}
		}
		class JSONVectorLoader extends VectorLoader {
			constructor(sources, nodes, buffers, dictionaries, metadataVersion, variadicBufferCounts = []) {
				super(new Uint8Array(), nodes, buffers, dictionaries, metadataVersion, variadicBufferCounts);
				this.sources = sources;
			}
			readNullBitmap(_type, nullCount, { offset } = this.nextBufferRange()) {
				return nullCount <= 0 ? new Uint8Array() : packBools(this.sources[offset]);
			}
			readOffsets(_type, { offset } = this.nextBufferRange()) {
				return toArrayBufferView(Uint8Array, toArrayBufferView(_type.OffsetArrayType, this.sources[offset]));
			}
			readTypeIds(type, { offset } = this.nextBufferRange()) {
				return toArrayBufferView(Uint8Array, toArrayBufferView(type.ArrayType, this.sources[offset]));
			}
			readData(type, { offset } = this.nextBufferRange()) {
				let { sources } = this;
				if (type_DataType.isTimestamp(type)) return toArrayBufferView(Uint8Array, int_Int64.convertArray(sources[offset]));
				else if ((type_DataType.isInt(type) || type_DataType.isTime(type)) && type.bitWidth === 64 || type_DataType.isDuration(type)) return toArrayBufferView(Uint8Array, int_Int64.convertArray(sources[offset]));
				else if (type_DataType.isDate(type) && type.unit === DateUnit.MILLISECOND) return toArrayBufferView(Uint8Array, int_Int64.convertArray(sources[offset]));
				else if (type_DataType.isDecimal(type)) return toArrayBufferView(Uint8Array, Int128.convertArray(sources[offset]));
				else if (type_DataType.isBinary(type) || type_DataType.isLargeBinary(type) || type_DataType.isFixedSizeBinary(type)) return binaryDataFromJSON(sources[offset]);
				else if (type_DataType.isBinaryView(type)) return binaryViewDataFromJSON(sources[offset]);
				else if (type_DataType.isUtf8View(type)) return utf8ViewDataFromJSON(sources[offset]);
				else if (type_DataType.isBool(type)) return packBools(sources[offset]);
				else if (type_DataType.isUtf8(type) || type_DataType.isLargeUtf8(type)) return encodeUtf8(sources[offset].join(""));
				else if (type_DataType.isInterval(type)) switch (type.unit) {
					case IntervalUnit.DAY_TIME: return toIntervalDayTimeInt32Array(sources[offset]);
					case IntervalUnit.MONTH_DAY_NANO: return toIntervalMonthDayNanoInt32Array(sources[offset]);
				}
				return toArrayBufferView(Uint8Array, toArrayBufferView(type.ArrayType, sources[offset].map((x) => +x)));
			}
			readVariadicBuffers(length) {
				let buffers = [];
				for (let i = 0; i < length; i++) {
					let { offset } = this.nextBufferRange();
					let hexString = this.sources[offset];
					buffers.push(hexStringToBytes(hexString));
				}
				return buffers;
			}
		}
		function hexStringToBytes(hexString) {
			let data = new Uint8Array(hexString.length / 2);
			for (let i = 0; i < hexString.length; i += 2) data[i >> 1] = Number.parseInt(hexString.slice(i, i + 2), 16);
			return data;
		}
		function binaryDataFromJSON(values) {
			return hexStringToBytes(values.join(""));
		}
		function parseViewDataFromJSON(views, parseInlined) {
			let data = new Uint8Array(views.length * 16);
			let dataView = new DataView(data.buffer);
			for (let [i, view] of views.entries()) {
				let offset = i * 16;
				let size = view.SIZE;
				dataView.setInt32(offset, size, !0);
				if (view.INLINED !== void 0) {
					let bytes = parseInlined(view.INLINED);
					for (let j = 0; j < bytes.length && j < 12; j++) data[offset + 4 + j] = bytes[j];
				} else {
					let prefix = view.PREFIX_HEX;
					for (let j = 0; j < 8 && j < prefix.length; j += 2) data[offset + 4 + (j >> 1)] = Number.parseInt(prefix.slice(j, j + 2), 16);
					dataView.setInt32(offset + 8, view.BUFFER_INDEX, !0);
					dataView.setInt32(offset + 12, view.OFFSET, !0);
				}
			}
			return data;
		}
		function binaryViewDataFromJSON(views) {
			return parseViewDataFromJSON(views, (inlined) => {
				let bytes = new Uint8Array(inlined.length / 2);
				for (let i = 0; i < inlined.length; i += 2) bytes[i >> 1] = Number.parseInt(inlined.slice(i, i + 2), 16);
				return bytes;
			});
		}
		function utf8ViewDataFromJSON(views) {
			return parseViewDataFromJSON(views, (inlined) => new TextEncoder().encode(inlined));
		}
		class CompressedVectorLoader extends VectorLoader {
			constructor(bodyChunks, nodes, buffers, dictionaries, metadataVersion, variadicBufferCounts = []) {
				super(new Uint8Array(), nodes, buffers, dictionaries, metadataVersion, variadicBufferCounts);
				this.bodyChunks = bodyChunks;
			}
			readData(_type, _buffer = this.nextBufferRange()) {
				return this.bodyChunks[this.buffersIndex];
			}
		}
		class TypeComparator extends Visitor {
			compareSchemas(schema, other) {
				return schema === other || other instanceof schema.constructor && this.compareManyFields(schema.fields, other.fields);
			}
			compareManyFields(fields, others) {
				return fields === others || Array.isArray(fields) && Array.isArray(others) && fields.length === others.length && fields.every((f, i) => this.compareFields(f, others[i]));
			}
			compareFields(field, other) {
				return field === other || other instanceof field.constructor && field.name === other.name && field.nullable === other.nullable && this.visit(field.type, other.type);
			}
		}
		function compareConstructor(type, other) {
			return other instanceof type.constructor;
		}
		function compareAny(type, other) {
			return type === other || compareConstructor(type, other);
		}
		function compareInt(type, other) {
			return type === other || compareConstructor(type, other) && type.bitWidth === other.bitWidth && type.isSigned === other.isSigned;
		}
		function compareFloat(type, other) {
			return type === other || compareConstructor(type, other) && type.precision === other.precision;
		}
		function compareFixedSizeBinary(type, other) {
			return type === other || compareConstructor(type, other) && type.byteWidth === other.byteWidth;
		}
		function compareDate(type, other) {
			return type === other || compareConstructor(type, other) && type.unit === other.unit;
		}
		function compareTimestamp(type, other) {
			return type === other || compareConstructor(type, other) && type.unit === other.unit && type.timezone === other.timezone;
		}
		function compareTime(type, other) {
			return type === other || compareConstructor(type, other) && type.unit === other.unit && type.bitWidth === other.bitWidth;
		}
		function compareList(type, other) {
			return type === other || compareConstructor(type, other) && type.children.length === other.children.length && typecomparator_instance.compareManyFields(type.children, other.children);
		}
		function compareStruct(type, other) {
			return type === other || compareConstructor(type, other) && type.children.length === other.children.length && typecomparator_instance.compareManyFields(type.children, other.children);
		}
		function compareUnion(type, other) {
			return type === other || compareConstructor(type, other) && type.mode === other.mode && type.typeIds.every((x, i) => x === other.typeIds[i]) && typecomparator_instance.compareManyFields(type.children, other.children);
		}
		function compareDictionary(type, other) {
			return type === other || compareConstructor(type, other) && type.id === other.id && type.isOrdered === other.isOrdered && typecomparator_instance.visit(type.indices, other.indices) && typecomparator_instance.visit(type.dictionary, other.dictionary);
		}
		function compareInterval(type, other) {
			return type === other || compareConstructor(type, other) && type.unit === other.unit;
		}
		function compareDuration(type, other) {
			return type === other || compareConstructor(type, other) && type.unit === other.unit;
		}
		function compareFixedSizeList(type, other) {
			return type === other || compareConstructor(type, other) && type.listSize === other.listSize && type.children.length === other.children.length && typecomparator_instance.compareManyFields(type.children, other.children);
		}
		function compareMap(type, other) {
			return type === other || compareConstructor(type, other) && type.keysSorted === other.keysSorted && type.children.length === other.children.length && typecomparator_instance.compareManyFields(type.children, other.children);
		}
		TypeComparator.prototype.visitNull = compareAny;
		TypeComparator.prototype.visitBool = compareAny;
		TypeComparator.prototype.visitInt = compareInt;
		TypeComparator.prototype.visitInt8 = compareInt;
		TypeComparator.prototype.visitInt16 = compareInt;
		TypeComparator.prototype.visitInt32 = compareInt;
		TypeComparator.prototype.visitInt64 = compareInt;
		TypeComparator.prototype.visitUint8 = compareInt;
		TypeComparator.prototype.visitUint16 = compareInt;
		TypeComparator.prototype.visitUint32 = compareInt;
		TypeComparator.prototype.visitUint64 = compareInt;
		TypeComparator.prototype.visitFloat = compareFloat;
		TypeComparator.prototype.visitFloat16 = compareFloat;
		TypeComparator.prototype.visitFloat32 = compareFloat;
		TypeComparator.prototype.visitFloat64 = compareFloat;
		TypeComparator.prototype.visitUtf8 = compareAny;
		TypeComparator.prototype.visitLargeUtf8 = compareAny;
		TypeComparator.prototype.visitUtf8View = compareAny;
		TypeComparator.prototype.visitBinary = compareAny;
		TypeComparator.prototype.visitLargeBinary = compareAny;
		TypeComparator.prototype.visitBinaryView = compareAny;
		TypeComparator.prototype.visitFixedSizeBinary = compareFixedSizeBinary;
		TypeComparator.prototype.visitDate = compareDate;
		TypeComparator.prototype.visitDateDay = compareDate;
		TypeComparator.prototype.visitDateMillisecond = compareDate;
		TypeComparator.prototype.visitTimestamp = compareTimestamp;
		TypeComparator.prototype.visitTimestampSecond = compareTimestamp;
		TypeComparator.prototype.visitTimestampMillisecond = compareTimestamp;
		TypeComparator.prototype.visitTimestampMicrosecond = compareTimestamp;
		TypeComparator.prototype.visitTimestampNanosecond = compareTimestamp;
		TypeComparator.prototype.visitTime = compareTime;
		TypeComparator.prototype.visitTimeSecond = compareTime;
		TypeComparator.prototype.visitTimeMillisecond = compareTime;
		TypeComparator.prototype.visitTimeMicrosecond = compareTime;
		TypeComparator.prototype.visitTimeNanosecond = compareTime;
		TypeComparator.prototype.visitDecimal = compareAny;
		TypeComparator.prototype.visitList = compareList;
		TypeComparator.prototype.visitLargeList = compareList;
		TypeComparator.prototype.visitStruct = compareStruct;
		TypeComparator.prototype.visitUnion = compareUnion;
		TypeComparator.prototype.visitDenseUnion = compareUnion;
		TypeComparator.prototype.visitSparseUnion = compareUnion;
		TypeComparator.prototype.visitDictionary = compareDictionary;
		TypeComparator.prototype.visitInterval = compareInterval;
		TypeComparator.prototype.visitIntervalDayTime = compareInterval;
		TypeComparator.prototype.visitIntervalYearMonth = compareInterval;
		TypeComparator.prototype.visitIntervalMonthDayNano = compareInterval;
		TypeComparator.prototype.visitDuration = compareDuration;
		TypeComparator.prototype.visitDurationSecond = compareDuration;
		TypeComparator.prototype.visitDurationMillisecond = compareDuration;
		TypeComparator.prototype.visitDurationMicrosecond = compareDuration;
		TypeComparator.prototype.visitDurationNanosecond = compareDuration;
		TypeComparator.prototype.visitFixedSizeList = compareFixedSizeList;
		TypeComparator.prototype.visitMap = compareMap;
		let typecomparator_instance = new TypeComparator();
		function compareSchemas(schema, other) {
			return typecomparator_instance.compareSchemas(schema, other);
		}
		function distributeVectorsIntoRecordBatches(schema, vecs) {
			return uniformlyDistributeChunksAcrossRecordBatches(schema, vecs.map((v) => v.data.concat()));
		}
		function uniformlyDistributeChunksAcrossRecordBatches(schema, cols) {
			let fields = [...schema.fields];
			let batches = [];
			let memo = { numBatches: cols.reduce((n, c) => Math.max(n, c.length), 0) };
			let numBatches = 0, batchLength = 0;
			let i = -1;
			let numColumns = cols.length;
			let child, children = [];
			for (; memo.numBatches-- > 0;) {
				for (batchLength = Infinity, i = -1; ++i < numColumns;) {
					children[i] = child = cols[i].shift();
					batchLength = Math.min(batchLength, child ? child.length : batchLength);
				}
				if (Number.isFinite(batchLength)) {
					children = distributeChildren(fields, batchLength, children, cols, memo);
					batchLength > 0 && (batches[numBatches++] = data_makeData({
						type: new Struct(fields),
						length: batchLength,
						nullCount: 0,
						children: children.slice()
					}));
				}
			}
			return [schema = schema.assign(fields), batches.map((data) => new recordbatch_RecordBatch(schema, data))];
		}
		function distributeChildren(fields, batchLength, children, columns, memo) {
			let nullBitmapSize = (batchLength + 63 & -64) >> 3;
			for (let i = -1, n = columns.length; ++i < n;) {
				let child = children[i];
				let length = child?.length;
				if (length >= batchLength) {
					if (length === batchLength) children[i] = child;
					else {
						children[i] = child.slice(0, batchLength);
						memo.numBatches = Math.max(memo.numBatches, columns[i].unshift(child.slice(batchLength, length - batchLength)));
					}
				} else {
					let field = fields[i];
					fields[i] = field.clone({ nullable: !0 });
					children[i] = child?._changeLengthAndBackfillNullBitmap(batchLength) ?? data_makeData({
						type: field.type,
						length: batchLength,
						nullCount: batchLength,
						nullBitmap: new Uint8Array(nullBitmapSize)
					});
				}
			}
			return children;
		}
		var table_a;
		let kTableSymbol = Symbol.for("apache-arrow/Table");
		class table_Table {
			static isTable(x) {
				return x?.[kTableSymbol] === !0;
			}
			constructor(...args) {
				if (args.length === 0) {
					this.batches = [];
					this.schema = new apache_arrow_schema_Schema([]);
					this._offsets = [0];
					return this;
				}
				let schema;
				let offsets;
				args[0] instanceof apache_arrow_schema_Schema && (schema = args.shift());
				args.at(-1) instanceof Uint32Array && (offsets = args.pop());
				let unwrap = (x) => {
					if (x) {
						if (x instanceof recordbatch_RecordBatch) return [x];
						else if (x instanceof table_Table) return x.batches;
						else if (x instanceof data_Data) {
							if (x.type instanceof Struct) return [new recordbatch_RecordBatch(new apache_arrow_schema_Schema(x.type.children), x)];
						} else if (Array.isArray(x)) return x.flatMap((v) => unwrap(v));
						else if (typeof x[Symbol.iterator] == "function") return [...x].flatMap((v) => unwrap(v));
						else if (typeof x == "object") {
							let keys = Object.keys(x);
							let vecs = keys.map((k) => new vector_Vector([x[k]]));
							let [, batches] = distributeVectorsIntoRecordBatches(schema ?? new apache_arrow_schema_Schema(keys.map((k, i) => new schema_Field(String(k), vecs[i].type, vecs[i].nullable))), vecs);
							return batches.length === 0 ? [new recordbatch_RecordBatch(x)] : batches;
						}
					}
					return [];
				};
				let batches = args.flatMap((v) => unwrap(v));
				schema = schema ?? batches[0]?.schema ?? new apache_arrow_schema_Schema([]);
				if (!(schema instanceof apache_arrow_schema_Schema)) throw TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
				for (let batch of batches) {
					if (!(batch instanceof recordbatch_RecordBatch)) throw TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
					if (!compareSchemas(schema, batch.schema)) throw TypeError("Table and inner RecordBatch schemas must be equivalent.");
				}
				this.schema = schema;
				this.batches = batches;
				this._offsets = offsets ?? computeChunkOffsets(this.data);
			}
			get data() {
				return this.batches.map(({ data }) => data);
			}
			get numCols() {
				return this.schema.fields.length;
			}
			get numRows() {
				return this.data.reduce((numRows, data) => numRows + data.length, 0);
			}
			get nullCount() {
				this._nullCount === -1 && (this._nullCount = computeChunkNullCounts(this.data));
				return this._nullCount;
			}
			isValid(index) {
				return !1;
			}
			get(index) {
				return null;
			}
			at(index) {
				return this.get(wrapIndex(index, this.numRows));
			}
			set(index, value) {}
			indexOf(element, offset) {
				return -1;
			}
			[Symbol.iterator]() {
				if (this.batches.length > 0) return iterator_instance.visit(new vector_Vector(this.data));
				return [][Symbol.iterator]();
			}
			toArray() {
				return [...this];
			}
			toString() {
				return `[\n  ${this.toArray().join(",\n  ")}\n]`;
			}
			concat(...others) {
				let schema = this.schema;
				let data = this.data.concat(others.flatMap(({ data }) => data));
				return new table_Table(schema, data.map((data) => new recordbatch_RecordBatch(schema, data)));
			}
			slice(begin, end) {
				let schema = this.schema;
				[begin, end] = clampRange({ length: this.numRows }, begin, end);
				let data = sliceChunks(this.data, this._offsets, begin, end);
				return new table_Table(schema, data.map((chunk) => new recordbatch_RecordBatch(schema, chunk)));
			}
			getChild(name) {
				return this.getChildAt(this.schema.fields.findIndex((f) => f.name === name));
			}
			getChildAt(index) {
				if (index > -1 && index < this.schema.fields.length) {
					let data = this.data.map((data) => data.children[index]);
					if (data.length === 0) {
						let { type } = this.schema.fields[index];
						let empty = data_makeData({
							type,
							length: 0,
							nullCount: 0
						});
						data.push(empty._changeLengthAndBackfillNullBitmap(this.numRows));
					}
					return new vector_Vector(data);
				}
				return null;
			}
			setChild(name, child) {
				return this.setChildAt(this.schema.fields?.findIndex((f) => f.name === name), child);
			}
			setChildAt(index, child) {
				let schema = this.schema;
				let batches = [...this.batches];
				if (index > -1 && index < this.numCols) {
					child ||= new vector_Vector([data_makeData({
						type: new type_Null(),
						length: this.numRows
					})]);
					let fields = schema.fields.slice();
					let field = fields[index].clone({ type: child.type });
					let children = this.schema.fields.map((_, i) => this.getChildAt(i));
					[fields[index], children[index]] = [field, child];
					[schema, batches] = distributeVectorsIntoRecordBatches(schema, children);
				}
				return new table_Table(schema, batches);
			}
			select(columnNames) {
				let nameToIndex = this.schema.fields.reduce((m, f, i) => m.set(f.name, i), new Map());
				return this.selectAt(columnNames.map((columnName) => nameToIndex.get(columnName)).filter((x) => x > -1));
			}
			selectAt(columnIndices) {
				let schema = this.schema.selectAt(columnIndices);
				let data = this.batches.map((batch) => batch.selectAt(columnIndices));
				return new table_Table(schema, data);
			}
			assign(other) {
				let fields = this.schema.fields;
				let [indices, oldToNew] = other.schema.fields.reduce((memo, f2, newIdx) => {
					let [indices, oldToNew] = memo;
					let i = fields.findIndex((f) => f.name === f2.name);
					~i ? oldToNew[i] = newIdx : indices.push(newIdx);
					return memo;
				}, [[], []]);
				let schema = this.schema.assign(other.schema);
				let columns = [...fields.map((_, i) => [i, oldToNew[i]]).map(([i, j]) => j === void 0 ? this.getChildAt(i) : other.getChildAt(j)), ...indices.map((i) => other.getChildAt(i))].filter(Boolean);
				return new table_Table(...distributeVectorsIntoRecordBatches(schema, columns));
			}
		}
		table_a = Symbol.toStringTag;
		table_Table[table_a] = ((proto) => {
			proto.schema = null;
			proto.batches = [];
			proto._offsets = new Uint32Array([0]);
			proto._nullCount = -1;
			proto[Symbol.isConcatSpreadable] = !0;
			proto[kTableSymbol] = !0;
			proto.isValid = wrapChunkedCall1(isChunkedValid);
			proto.get = wrapChunkedCall1(get_instance.getVisitFn(Type.Struct));
			proto.set = wrapChunkedCall2(instance.getVisitFn(Type.Struct));
			proto.indexOf = wrapChunkedIndexOf(indexof_instance.getVisitFn(Type.Struct));
			return "Table";
		})(table_Table.prototype);
		Object.defineProperty(table_Table, Symbol.hasInstance, { value: function isTableInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === table_Table && table_Table.isTable(instance);
		} });
		var recordbatch_a;
		let kRecordBatchSymbol = Symbol.for("apache-arrow/RecordBatch");
		class recordbatch_RecordBatch {
			static isRecordBatch(x) {
				return x?.[kRecordBatchSymbol] === !0;
			}
			constructor(...args) {
				switch (args.length) {
					case 3:
					case 2:
						[this.schema] = args;
						if (!(this.schema instanceof apache_arrow_schema_Schema)) throw TypeError("RecordBatch constructor expects a [Schema, Data] pair.");
						[, this.data = data_makeData({
							nullCount: 0,
							type: new Struct(this.schema.fields),
							children: this.schema.fields.map((f) => data_makeData({
								type: f.type,
								nullCount: 0
							}))
						}), this._metadata = new Map()] = args;
						if (!(this.data instanceof data_Data)) throw TypeError("RecordBatch constructor expects a [Schema, Data] pair.");
						[this.schema, this.data] = ensureSameLengthData(this.schema, this.data.children, this.data.length);
						break;
					case 1: {
						let [obj] = args;
						let { fields, children, length } = Object.keys(obj).reduce((memo, name, i) => {
							memo.children[i] = obj[name];
							memo.length = Math.max(memo.length, obj[name].length);
							memo.fields[i] = schema_Field.new({
								name,
								type: obj[name].type,
								nullable: !0
							});
							return memo;
						}, {
							length: 0,
							fields: [],
							children: []
						});
						let schema = new apache_arrow_schema_Schema(fields);
						let data = data_makeData({
							type: new Struct(fields),
							length,
							children,
							nullCount: 0
						});
						[this.schema, this.data] = ensureSameLengthData(schema, data.children, length);
						this._metadata = new Map();
						break;
					}
					default: throw TypeError("RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.");
				}
			}
			get metadata() {
				return this._metadata;
			}
			get dictionaries() {
				return this._dictionaries ||= collectDictionaries(this.schema.fields, this.data.children);
			}
			get numCols() {
				return this.schema.fields.length;
			}
			get numRows() {
				return this.data.length;
			}
			get nullCount() {
				return this.data.nullCount;
			}
			isValid(index) {
				return this.data.getValid(index);
			}
			get(index) {
				return get_instance.visit(this.data, index);
			}
			at(index) {
				return this.get(wrapIndex(index, this.numRows));
			}
			set(index, value) {
				return instance.visit(this.data, index, value);
			}
			indexOf(element, offset) {
				return indexof_instance.visit(this.data, element, offset);
			}
			[Symbol.iterator]() {
				return iterator_instance.visit(new vector_Vector([this.data]));
			}
			toArray() {
				return [...this];
			}
			concat(...others) {
				return new table_Table(this.schema, [this, ...others]);
			}
			slice(begin, end) {
				let [slice] = new vector_Vector([this.data]).slice(begin, end).data;
				return new recordbatch_RecordBatch(this.schema, slice, this._metadata);
			}
			getChild(name) {
				return this.getChildAt(this.schema.fields?.findIndex((f) => f.name === name));
			}
			getChildAt(index) {
				if (index > -1 && index < this.schema.fields.length) return new vector_Vector([this.data.children[index]]);
				return null;
			}
			setChild(name, child) {
				return this.setChildAt(this.schema.fields?.findIndex((f) => f.name === name), child);
			}
			setChildAt(index, child) {
				let schema = this.schema;
				let data = this.data;
				if (index > -1 && index < this.numCols) {
					child ||= new vector_Vector([data_makeData({
						type: new type_Null(),
						length: this.numRows
					})]);
					let fields = schema.fields.slice();
					let children = data.children.slice();
					let field = fields[index].clone({ type: child.type });
					[fields[index], children[index]] = [field, child.data[0]];
					schema = new apache_arrow_schema_Schema(fields, new Map(this.schema.metadata));
					data = data_makeData({
						type: new Struct(fields),
						length: data.length,
						children
					});
				}
				return new recordbatch_RecordBatch(schema, data, this._metadata);
			}
			select(columnNames) {
				let schema = this.schema.select(columnNames);
				let type = new Struct(schema.fields);
				let children = [];
				for (let name of columnNames) {
					let index = this.schema.fields.findIndex((f) => f.name === name);
					~index && (children[index] = this.data.children[index]);
				}
				return new recordbatch_RecordBatch(schema, data_makeData({
					type,
					length: this.numRows,
					children
				}), this._metadata);
			}
			selectAt(columnIndices) {
				let schema = this.schema.selectAt(columnIndices);
				let children = columnIndices.map((i) => this.data.children[i]).filter(Boolean);
				let subset = data_makeData({
					type: new Struct(schema.fields),
					length: this.numRows,
					children
				});
				return new recordbatch_RecordBatch(schema, subset, this._metadata);
			}
		}
		recordbatch_a = Symbol.toStringTag;
		recordbatch_RecordBatch[recordbatch_a] = ((proto) => {
			proto._nullCount = -1;
			proto[Symbol.isConcatSpreadable] = !0;
			proto[kRecordBatchSymbol] = !0;
			return "RecordBatch";
		})(recordbatch_RecordBatch.prototype);
		Object.defineProperty(recordbatch_RecordBatch, Symbol.hasInstance, { value: function isRecordBatchInstance(instance) {
			return Function.prototype[Symbol.hasInstance].call(this, instance) || this === recordbatch_RecordBatch && recordbatch_RecordBatch.isRecordBatch(instance);
		} });
		function ensureSameLengthData(schema, chunks, maxLength = chunks.reduce((max, col) => Math.max(max, col.length), 0)) {
			let fields = [...schema.fields];
			let children = [...chunks];
			let nullBitmapSize = (maxLength + 63 & -64) >> 3;
			for (let [idx, field] of schema.fields.entries()) {
				let chunk = chunks[idx];
				if (!chunk || chunk.length !== maxLength) {
					fields[idx] = field.clone({ nullable: !0 });
					children[idx] = chunk?._changeLengthAndBackfillNullBitmap(maxLength) ?? data_makeData({
						type: field.type,
						length: maxLength,
						nullCount: maxLength,
						nullBitmap: new Uint8Array(nullBitmapSize)
					});
				}
			}
			return [schema.assign(fields), data_makeData({
				type: new Struct(fields),
				length: maxLength,
				children
			})];
		}
		function collectDictionaries(fields, children, dictionaries = new Map()) {
			if ((fields?.length ?? 0) > 0 && fields?.length === children?.length) for (let i = -1, n = fields.length; ++i < n;) {
				let { type } = fields[i];
				let data = children[i];
				for (let next of [data, ...data?.dictionary?.data || []]) collectDictionaries(type.children, next?.children, dictionaries);
				if (type_DataType.isDictionary(type)) {
					let { id } = type;
					if (!dictionaries.has(id)) data?.dictionary && dictionaries.set(id, data.dictionary);
					else if (dictionaries.get(id) !== data.dictionary) throw Error("Cannot create Schema containing two different dictionaries with the same Id");
				}
			}
			return dictionaries;
		}
		class _InternalEmptyPlaceholderRecordBatch extends recordbatch_RecordBatch {
			constructor(schema, metadata) {
				let children = schema.fields.map((f) => data_makeData({ type: f.type }));
				let data = data_makeData({
					type: new Struct(schema.fields),
					length: 0,
					nullCount: 0,
					children
				});
				super(schema, data, metadata || new Map());
			}
		}
		let invalidMessageType = (type) => `Expected ${MessageHeader[type]} Message in stream, but was null or length 0.`;
		let nullMessage = (type) => `Header pointer of flatbuffer-encoded ${MessageHeader[type]} Message is null or length 0.`;
		let invalidMessageMetadata = (expected, actual) => `Expected to read ${expected} metadata bytes, but only read ${actual}.`;
		let invalidMessageBodyLength = (expected, actual) => `Expected to read ${expected} bytes for message body, but only read ${actual}.`;
		class MessageReader {
			constructor(source) {
				this.source = source instanceof ByteStream ? source : new ByteStream(source);
			}
			[Symbol.iterator]() {
				return this;
			}
			next() {
				let r;
				if ((r = this.readMetadataLength()).done) return ITERATOR_DONE;
				if (r.value === -1 && (r = this.readMetadataLength()).done) return ITERATOR_DONE;
				if ((r = this.readMetadata(r.value)).done) return ITERATOR_DONE;
				return r;
			}
			throw(value) {
				return this.source.throw(value);
			}
			return(value) {
				return this.source.return(value);
			}
			readMessage(type) {
				let r;
				if ((r = this.next()).done) return null;
				if (type != null && r.value.headerType !== type) throw Error(invalidMessageType(type));
				return r.value;
			}
			readMessageBody(bodyLength) {
				if (bodyLength <= 0) return new Uint8Array();
				let buf = toUint8Array(this.source.read(bodyLength));
				if (buf.byteLength < bodyLength) throw Error(invalidMessageBodyLength(bodyLength, buf.byteLength));
				return buf.byteOffset % 8 == 0 && buf.byteOffset + buf.byteLength <= buf.buffer.byteLength ? buf : buf.slice();
			}
			readSchema(throwIfNull = !1) {
				let type = MessageHeader.Schema;
				let schema = this.readMessage(type)?.header();
				if (throwIfNull && !schema) throw Error(nullMessage(type));
				return schema;
			}
			readMetadataLength() {
				let buf = this.source.read(PADDING);
				let len = (buf && new flatbuffers.$F(buf))?.readInt32(0) || 0;
				return {
					done: len === 0,
					value: len
				};
			}
			readMetadata(metadataLength) {
				let buf = this.source.read(metadataLength);
				if (!buf) return ITERATOR_DONE;
				if (buf.byteLength < metadataLength) throw Error(invalidMessageMetadata(metadataLength, buf.byteLength));
				return {
					done: !1,
					value: Message.decode(buf)
				};
			}
		}
		class AsyncMessageReader {
			constructor(source, byteLength) {
				this.source = source instanceof AsyncByteStream ? source : isFileHandle(source) ? new AsyncRandomAccessFile(source, byteLength) : new AsyncByteStream(source);
			}
			[Symbol.asyncIterator]() {
				return this;
			}
			next() {
				return __awaiter(this, void 0, void 0, function* () {
					let r;
					if ((r = yield this.readMetadataLength()).done) return ITERATOR_DONE;
					if (r.value === -1 && (r = yield this.readMetadataLength()).done) return ITERATOR_DONE;
					if ((r = yield this.readMetadata(r.value)).done) return ITERATOR_DONE;
					return r;
				});
			}
			throw(value) {
				return __awaiter(this, void 0, void 0, function* () {
					return yield this.source.throw(value);
				});
			}
			return(value) {
				return __awaiter(this, void 0, void 0, function* () {
					return yield this.source.return(value);
				});
			}
			readMessage(type) {
				return __awaiter(this, void 0, void 0, function* () {
					let r;
					if ((r = yield this.next()).done) return null;
					if (type != null && r.value.headerType !== type) throw Error(invalidMessageType(type));
					return r.value;
				});
			}
			readMessageBody(bodyLength) {
				return __awaiter(this, void 0, void 0, function* () {
					if (bodyLength <= 0) return new Uint8Array();
					let buf = toUint8Array(yield this.source.read(bodyLength));
					if (buf.byteLength < bodyLength) throw Error(invalidMessageBodyLength(bodyLength, buf.byteLength));
					return buf.byteOffset % 8 == 0 && buf.byteOffset + buf.byteLength <= buf.buffer.byteLength ? buf : buf.slice();
				});
			}
			readSchema() {
				return __awaiter(this, arguments, void 0, function* (throwIfNull = !1) {
					let type = MessageHeader.Schema;
					let schema = (yield this.readMessage(type))?.header();
					if (throwIfNull && !schema) throw Error(nullMessage(type));
					return schema;
				});
			}
			readMetadataLength() {
				return __awaiter(this, void 0, void 0, function* () {
					let buf = yield this.source.read(PADDING);
					let len = (buf && new flatbuffers.$F(buf))?.readInt32(0) || 0;
					return {
						done: len === 0,
						value: len
					};
				});
			}
			readMetadata(metadataLength) {
				return __awaiter(this, void 0, void 0, function* () {
					let buf = yield this.source.read(metadataLength);
					if (!buf) return ITERATOR_DONE;
					if (buf.byteLength < metadataLength) throw Error(invalidMessageMetadata(metadataLength, buf.byteLength));
					return {
						done: !1,
						value: Message.decode(buf)
					};
				});
			}
		}
		class JSONMessageReader extends MessageReader {
			constructor(source) {
				super(new Uint8Array());
				this._schema = !1;
				this._body = [];
				this._batchIndex = 0;
				this._dictionaryIndex = 0;
				this._json = source instanceof ArrowJSON ? source : new ArrowJSON(source);
			}
			next() {
				let { _json } = this;
				if (!this._schema) {
					this._schema = !0;
					return {
						done: !1,
						value: Message.fromJSON(_json.schema, MessageHeader.Schema)
					};
				}
				if (this._dictionaryIndex < _json.dictionaries.length) {
					let batch = _json.dictionaries[this._dictionaryIndex++];
					this._body = batch.data.columns;
					return {
						done: !1,
						value: Message.fromJSON(batch, MessageHeader.DictionaryBatch)
					};
				}
				if (this._batchIndex < _json.batches.length) {
					let batch = _json.batches[this._batchIndex++];
					this._body = batch.columns;
					return {
						done: !1,
						value: Message.fromJSON(batch, MessageHeader.RecordBatch)
					};
				}
				this._body = [];
				return ITERATOR_DONE;
			}
			readMessageBody(_bodyLength) {
				return flattenDataSources(this._body);
				function flattenDataSources(xs) {
					return (xs || []).reduce((buffers, column) => [
						...buffers,
						...column.VALIDITY && [column.VALIDITY] || [],
						...column.TYPE_ID && [column.TYPE_ID] || [],
						...column.OFFSET && [column.OFFSET] || [],
						...column.DATA && [column.DATA] || [],
						...column.VIEWS && [column.VIEWS] || [],
						...column.VARIADIC_DATA_BUFFERS || [],
						...flattenDataSources(column.children)
					], []);
				}
			}
			readMessage(type) {
				let r;
				if ((r = this.next()).done) return null;
				if (type != null && r.value.headerType !== type) throw Error(invalidMessageType(type));
				return r.value;
			}
			readSchema() {
				let type = MessageHeader.Schema;
				let message = this.readMessage(type);
				let schema = message?.header();
				if (!message || !schema) throw Error(nullMessage(type));
				return schema;
			}
		}
		let PADDING = 4;
		let MAGIC = new Uint8Array(6);
		for (let i = 0; i < 6; i += 1) MAGIC[i] = "ARROW1".codePointAt(i);
		function checkForMagicArrowString(buffer, index = 0) {
			for (let i = -1, n = MAGIC.length; ++i < n;) if (MAGIC[i] !== buffer[index + i]) return !1;
			return !0;
		}
		let magicLength = MAGIC.length;
		let magicAndPadding = magicLength + 4;
		let magicX2AndPadding = magicLength * 2 + 4;
		class Lz4FrameValidator {
			constructor() {
				this.LZ4_FRAME_MAGIC = new Uint8Array([
					4,
					34,
					77,
					24
				]);
				this.MIN_HEADER_LENGTH = 7;
			}
			isValidCodecEncode(codec) {
				let testData = new Uint8Array([
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8
				]);
				let compressed = codec.encode(testData);
				return this._isValidCompressed(compressed);
			}
			_isValidCompressed(buffer) {
				return this._hasMinimumLength(buffer) && this._hasValidMagicNumber(buffer) && this._hasValidVersion(buffer);
			}
			_hasMinimumLength(buffer) {
				return buffer.length >= this.MIN_HEADER_LENGTH;
			}
			_hasValidMagicNumber(buffer) {
				return this.LZ4_FRAME_MAGIC.every((byte, i) => buffer[i] === byte);
			}
			_hasValidVersion(buffer) {
				return (buffer[4] & 192) >> 6 == 1;
			}
		}
		class ZstdValidator {
			constructor() {
				this.ZSTD_MAGIC = new Uint8Array([
					40,
					181,
					47,
					253
				]);
				this.MIN_HEADER_LENGTH = 6;
			}
			isValidCodecEncode(codec) {
				let testData = new Uint8Array([
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8
				]);
				let compressed = codec.encode(testData);
				return this._isValidCompressed(compressed);
			}
			_isValidCompressed(buffer) {
				return this._hasMinimumLength(buffer) && this._hasValidMagicNumber(buffer);
			}
			_hasMinimumLength(buffer) {
				return buffer.length >= this.MIN_HEADER_LENGTH;
			}
			_hasValidMagicNumber(buffer) {
				return this.ZSTD_MAGIC.every((byte, i) => buffer[i] === byte);
			}
		}
		let compressionValidators = {
			[CompressionType.LZ4_FRAME]: new Lz4FrameValidator(),
			[CompressionType.ZSTD]: new ZstdValidator()
		};
		class _CompressionRegistry {
			constructor() {
				this.registry = {};
			}
			set(compression, codec) {
				if (codec?.encode && typeof codec.encode == "function" && !compressionValidators[compression].isValidCodecEncode(codec)) throw Error(`Encoder for ${CompressionType[compression]} is not valid.`);
				this.registry[compression] = codec;
			}
			get(compression) {
				return this.registry?.[compression] || null;
			}
		}
		let compressionRegistry = new _CompressionRegistry();
		class RecordBatchReader extends ReadableInterop {
			constructor(impl) {
				super();
				this._impl = impl;
			}
			get closed() {
				return this._impl.closed;
			}
			get schema() {
				return this._impl.schema;
			}
			get autoDestroy() {
				return this._impl.autoDestroy;
			}
			get dictionaries() {
				return this._impl.dictionaries;
			}
			get numDictionaries() {
				return this._impl.numDictionaries;
			}
			get numRecordBatches() {
				return this._impl.numRecordBatches;
			}
			get footer() {
				return this._impl.isFile() ? this._impl.footer : null;
			}
			isSync() {
				return this._impl.isSync();
			}
			isAsync() {
				return this._impl.isAsync();
			}
			isFile() {
				return this._impl.isFile();
			}
			isStream() {
				return this._impl.isStream();
			}
			next() {
				return this._impl.next();
			}
			throw(value) {
				return this._impl.throw(value);
			}
			return(value) {
				return this._impl.return(value);
			}
			cancel() {
				return this._impl.cancel();
			}
			reset(schema) {
				this._impl.reset(schema);
				this._DOMStream = void 0;
				this._nodeStream = void 0;
				return this;
			}
			open(options) {
				let opening = this._impl.open(options);
				return isPromise(opening) ? opening.then(() => this) : this;
			}
			readRecordBatch(index) {
				return this._impl.isFile() ? this._impl.readRecordBatch(index) : null;
			}
			[Symbol.iterator]() {
				return this._impl[Symbol.iterator]();
			}
			[Symbol.asyncIterator]() {
				return this._impl[Symbol.asyncIterator]();
			}
			toDOMStream() {
				return adapters.toDOMStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this });
			}
			toNodeStream() {
				return adapters.toNodeStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this }, { objectMode: !0 });
			}
			static throughNode(options) {
				throw Error("\"throughNode\" not available in this environment");
			}
			static throughDOM(writableStrategy, readableStrategy) {
				throw Error("\"throughDOM\" not available in this environment");
			}
			static from(source) {
				if (source instanceof RecordBatchReader) return source;
				else if (isArrowJSON(source)) return fromArrowJSON(source);
				else if (isFileHandle(source)) return fromFileHandle(source);
				else if (isPromise(source)) return __awaiter(this, void 0, void 0, function* () {
					return yield RecordBatchReader.from(yield source);
				});
				else if (isFetchResponse(source) || isReadableDOMStream(source) || isReadableNodeStream(source) || isAsyncIterable(source)) return fromAsyncByteStream(new AsyncByteStream(source));
				return fromByteStream(new ByteStream(source));
			}
			static readAll(source) {
				if (source instanceof RecordBatchReader) return source.isSync() ? readAllSync(source) : readAllAsync(source);
				else if (isArrowJSON(source) || ArrayBuffer.isView(source) || isIterable(source) || isIteratorResult(source)) return readAllSync(source);
				return readAllAsync(source);
			}
		}
		class RecordBatchStreamReader extends RecordBatchReader {
			constructor(_impl) {
				super(_impl);
				this._impl = _impl;
			}
			readAll() {
				return [...this];
			}
			[Symbol.iterator]() {
				return this._impl[Symbol.iterator]();
			}
			[Symbol.asyncIterator]() {
				return modules_asyncGenerator(this, arguments, function* _a() {
					yield modules_await(yield* __asyncDelegator(modules_asyncValues(this[Symbol.iterator]())));
				});
			}
		}
		class AsyncRecordBatchStreamReader extends RecordBatchReader {
			constructor(_impl) {
				super(_impl);
				this._impl = _impl;
			}
			readAll() {
				return __awaiter(this, void 0, void 0, function* () {
					var _a, e_1, _b, _c;
					let batches = [];
					try {
						for (var _d = !0, _e = modules_asyncValues(this), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = !0) {
							_c = _f.value;
							_d = !1;
							let batch = _c;
							batches.push(batch);
						}
					} catch (e_1_1) {
						e_1 = { error: e_1_1 };
					} finally {
						try {
							!_d && !_a && (_b = _e.return) && (yield _b.call(_e));
						} finally {
							if (e_1) throw e_1.error;
						}
					}
					return batches;
				});
			}
			[Symbol.iterator]() {
				throw Error("AsyncRecordBatchStreamReader is not Iterable");
			}
			[Symbol.asyncIterator]() {
				return this._impl[Symbol.asyncIterator]();
			}
		}
		class RecordBatchFileReader extends RecordBatchStreamReader {
			constructor(_impl) {
				super(_impl);
				this._impl = _impl;
			}
		}
		class AsyncRecordBatchFileReader extends AsyncRecordBatchStreamReader {
			constructor(_impl) {
				super(_impl);
				this._impl = _impl;
			}
		}
		class RecordBatchReaderImpl {
			get numDictionaries() {
				return this._dictionaryIndex;
			}
			get numRecordBatches() {
				return this._recordBatchIndex;
			}
			constructor(dictionaries = new Map()) {
				this.closed = !1;
				this.autoDestroy = !0;
				this._dictionaryIndex = 0;
				this._recordBatchIndex = 0;
				this.dictionaries = dictionaries;
			}
			isSync() {
				return !1;
			}
			isAsync() {
				return !1;
			}
			isFile() {
				return !1;
			}
			isStream() {
				return !1;
			}
			reset(schema) {
				this._dictionaryIndex = 0;
				this._recordBatchIndex = 0;
				this.schema = schema;
				this.dictionaries = new Map();
				return this;
			}
			_loadRecordBatch(header, body, messageMetadata) {
				let children;
				if (header.compression != null) {
					let codec = compressionRegistry.get(header.compression.type);
					if (codec?.decode && typeof codec.decode == "function") {
						let { decommpressedBody, buffers } = this._decompressBuffers(header, body, codec);
						children = this._loadCompressedVectors(header, decommpressedBody, this.schema.fields);
						header = new message_RecordBatch(header.length, header.nodes, buffers, null);
					} else throw Error("Record batch is compressed but codec not found");
				} else children = this._loadVectors(header, body, this.schema.fields);
				let data = data_makeData({
					type: new Struct(this.schema.fields),
					length: header.length,
					children
				});
				return new recordbatch_RecordBatch(this.schema, data, messageMetadata);
			}
			_loadDictionaryBatch(header, body) {
				let { id, isDelta } = header;
				let { dictionaries, schema } = this;
				let dictionary = dictionaries.get(id);
				let type = schema.dictionaries.get(id);
				let data;
				if (header.data.compression != null) {
					let codec = compressionRegistry.get(header.data.compression.type);
					if (codec?.decode && typeof codec.decode == "function") {
						let { decommpressedBody, buffers } = this._decompressBuffers(header.data, body, codec);
						data = this._loadCompressedVectors(header.data, decommpressedBody, [type]);
						header = new message_DictionaryBatch(new message_RecordBatch(header.data.length, header.data.nodes, buffers, null, header.data.variadicBufferCounts), id, isDelta);
					} else throw Error("Dictionary batch is compressed but codec not found");
				} else data = this._loadVectors(header.data, body, [type]);
				return (dictionary && isDelta ? dictionary.concat(new vector_Vector(data)) : new vector_Vector(data)).memoize();
			}
			_loadVectors(header, body, types) {
				return new VectorLoader(body, header.nodes, header.buffers, this.dictionaries, this.schema.metadataVersion, header.variadicBufferCounts).visitMany(types);
			}
			_loadCompressedVectors(header, body, types) {
				return new CompressedVectorLoader(body, header.nodes, header.buffers, this.dictionaries, this.schema.metadataVersion, header.variadicBufferCounts).visitMany(types);
			}
			_decompressBuffers(header, body, codec) {
				let decompressedBuffers = [];
				let newBufferRegions = [];
				let currentOffset = 0;
				for (let { offset, length } of header.buffers) {
					if (length === 0) {
						decompressedBuffers.push(new Uint8Array());
						newBufferRegions.push(new BufferRegion(currentOffset, 0));
						continue;
					}
					let byteBuf = new flatbuffers.$F(body.subarray(offset, offset + length));
					let uncompressedLenth = bigIntToNumber(byteBuf.readInt64(0));
					let bytes = byteBuf.bytes().subarray(8);
					let decompressed = uncompressedLenth === -1 ? bytes : codec.decode(bytes);
					decompressedBuffers.push(decompressed);
					let padding = (currentOffset + 7 & -8) - currentOffset;
					currentOffset += padding;
					newBufferRegions.push(new BufferRegion(currentOffset, decompressed.length));
					currentOffset += decompressed.length;
				}
				return {
					decommpressedBody: decompressedBuffers,
					buffers: newBufferRegions
				};
			}
		}
		class RecordBatchStreamReaderImpl extends RecordBatchReaderImpl {
			constructor(source, dictionaries) {
				super(dictionaries);
				this._reader = isArrowJSON(source) ? new JSONMessageReader(this._handle = source) : new MessageReader(this._handle = source);
			}
			isSync() {
				return !0;
			}
			isStream() {
				return !0;
			}
			[Symbol.iterator]() {
				return this;
			}
			cancel() {
				if (!this.closed && (this.closed = !0)) {
					this.reset()._reader.return();
					this._reader = null;
					this.dictionaries = null;
				}
			}
			open(options) {
				if (!this.closed) {
					this.autoDestroy = shouldAutoDestroy(this, options);
					(this.schema ||= this._reader.readSchema()) || this.cancel();
				}
				return this;
			}
			throw(value) {
				if (!this.closed && this.autoDestroy && (this.closed = !0)) return this.reset()._reader.throw(value);
				return ITERATOR_DONE;
			}
			return(value) {
				if (!this.closed && this.autoDestroy && (this.closed = !0)) return this.reset()._reader.return(value);
				return ITERATOR_DONE;
			}
			next() {
				if (this.closed) return ITERATOR_DONE;
				let message;
				let { _reader: reader } = this;
				for (; message = this._readNextMessageAndValidate();) if (message.isSchema()) this.reset(message.header());
				else if (message.isRecordBatch()) {
					this._recordBatchIndex++;
					let header = message.header();
					let buffer = reader.readMessageBody(message.bodyLength);
					return {
						done: !1,
						value: this._loadRecordBatch(header, buffer, message.metadata)
					};
				} else if (message.isDictionaryBatch()) {
					this._dictionaryIndex++;
					let header = message.header();
					let buffer = reader.readMessageBody(message.bodyLength);
					let vector = this._loadDictionaryBatch(header, buffer);
					this.dictionaries.set(header.id, vector);
				}
				if (this.schema && this._recordBatchIndex === 0) {
					this._recordBatchIndex++;
					return {
						done: !1,
						value: new _InternalEmptyPlaceholderRecordBatch(this.schema)
					};
				}
				return this.return();
			}
			_readNextMessageAndValidate(type) {
				return this._reader.readMessage(type);
			}
		}
		class AsyncRecordBatchStreamReaderImpl extends RecordBatchReaderImpl {
			constructor(source, dictionaries) {
				super(dictionaries);
				this._reader = new AsyncMessageReader(this._handle = source);
			}
			isAsync() {
				return !0;
			}
			isStream() {
				return !0;
			}
			[Symbol.asyncIterator]() {
				return this;
			}
			cancel() {
				return __awaiter(this, void 0, void 0, function* () {
					if (!this.closed && (this.closed = !0)) {
						yield this.reset()._reader.return();
						this._reader = null;
						this.dictionaries = null;
					}
				});
			}
			open(options) {
				return __awaiter(this, void 0, void 0, function* () {
					if (!this.closed) {
						this.autoDestroy = shouldAutoDestroy(this, options);
						(this.schema ||= yield this._reader.readSchema()) || (yield this.cancel());
					}
					return this;
				});
			}
			throw(value) {
				return __awaiter(this, void 0, void 0, function* () {
					if (!this.closed && this.autoDestroy && (this.closed = !0)) return yield this.reset()._reader.throw(value);
					return ITERATOR_DONE;
				});
			}
			return(value) {
				return __awaiter(this, void 0, void 0, function* () {
					if (!this.closed && this.autoDestroy && (this.closed = !0)) return yield this.reset()._reader.return(value);
					return ITERATOR_DONE;
				});
			}
			next() {
				return __awaiter(this, void 0, void 0, function* () {
					if (this.closed) return ITERATOR_DONE;
					let message;
					let { _reader: reader } = this;
					for (; message = yield this._readNextMessageAndValidate();) if (message.isSchema()) yield this.reset(message.header());
					else if (message.isRecordBatch()) {
						this._recordBatchIndex++;
						let header = message.header();
						let buffer = yield reader.readMessageBody(message.bodyLength);
						return {
							done: !1,
							value: this._loadRecordBatch(header, buffer, message.metadata)
						};
					} else if (message.isDictionaryBatch()) {
						this._dictionaryIndex++;
						let header = message.header();
						let buffer = yield reader.readMessageBody(message.bodyLength);
						let vector = this._loadDictionaryBatch(header, buffer);
						this.dictionaries.set(header.id, vector);
					}
					if (this.schema && this._recordBatchIndex === 0) {
						this._recordBatchIndex++;
						return {
							done: !1,
							value: new _InternalEmptyPlaceholderRecordBatch(this.schema)
						};
					}
					return yield this.return();
				});
			}
			_readNextMessageAndValidate(type) {
				return __awaiter(this, void 0, void 0, function* () {
					return yield this._reader.readMessage(type);
				});
			}
		}
		class RecordBatchFileReaderImpl extends RecordBatchStreamReaderImpl {
			get footer() {
				return this._footer;
			}
			get numDictionaries() {
				return this._footer ? this._footer.numDictionaries : 0;
			}
			get numRecordBatches() {
				return this._footer ? this._footer.numRecordBatches : 0;
			}
			constructor(source, dictionaries) {
				super(source instanceof RandomAccessFile ? source : new RandomAccessFile(source), dictionaries);
			}
			isSync() {
				return !0;
			}
			isFile() {
				return !0;
			}
			open(options) {
				if (!this.closed && !this._footer) {
					this.schema = (this._footer = this._readFooter()).schema;
					for (let block of this._footer.dictionaryBatches()) block && this._readDictionaryBatch(this._dictionaryIndex++);
				}
				return super.open(options);
			}
			readRecordBatch(index) {
				if (this.closed) return null;
				this._footer || this.open();
				let block = this._footer?.getRecordBatch(index);
				if (block && this._handle.seek(block.offset)) {
					let message = this._reader.readMessage(MessageHeader.RecordBatch);
					if (message?.isRecordBatch()) {
						let header = message.header();
						let buffer = this._reader.readMessageBody(message.bodyLength);
						return this._loadRecordBatch(header, buffer, message.metadata);
					}
				}
				return null;
			}
			_readDictionaryBatch(index) {
				let block = this._footer?.getDictionaryBatch(index);
				if (block && this._handle.seek(block.offset)) {
					let message = this._reader.readMessage(MessageHeader.DictionaryBatch);
					if (message?.isDictionaryBatch()) {
						let header = message.header();
						let buffer = this._reader.readMessageBody(message.bodyLength);
						let vector = this._loadDictionaryBatch(header, buffer);
						this.dictionaries.set(header.id, vector);
					}
				}
			}
			_readFooter() {
				let { _handle } = this;
				let offset = _handle.size - magicAndPadding;
				let length = _handle.readInt32(offset);
				let buffer = _handle.readAt(offset - length, length);
				return Footer_.decode(buffer);
			}
			_readNextMessageAndValidate(type) {
				this._footer || this.open();
				if (this._footer && this._recordBatchIndex < this.numRecordBatches) {
					let block = this._footer?.getRecordBatch(this._recordBatchIndex);
					if (block && this._handle.seek(block.offset)) return this._reader.readMessage(type);
				}
				return null;
			}
		}
		class AsyncRecordBatchFileReaderImpl extends AsyncRecordBatchStreamReaderImpl {
			get footer() {
				return this._footer;
			}
			get numDictionaries() {
				return this._footer ? this._footer.numDictionaries : 0;
			}
			get numRecordBatches() {
				return this._footer ? this._footer.numRecordBatches : 0;
			}
			constructor(source, ...rest) {
				let byteLength = typeof rest[0] == "number" ? void 0 : rest.shift();
				let dictionaries = rest[0] instanceof Map ? rest.shift() : void 0;
				super(source instanceof AsyncRandomAccessFile ? source : new AsyncRandomAccessFile(source, byteLength), dictionaries);
			}
			isFile() {
				return !0;
			}
			isAsync() {
				return !0;
			}
			open(options) {
				let _super = Object.create(null, { open: { get: () => super.open } });
				return __awaiter(this, void 0, void 0, function* () {
					if (!this.closed && !this._footer) {
						this.schema = (this._footer = yield this._readFooter()).schema;
						for (let block of this._footer.dictionaryBatches()) block && (yield this._readDictionaryBatch(this._dictionaryIndex++));
					}
					return yield _super.open.call(this, options);
				});
			}
			readRecordBatch(index) {
				return __awaiter(this, void 0, void 0, function* () {
					if (this.closed) return null;
					this._footer || (yield this.open());
					let block = this._footer?.getRecordBatch(index);
					if (block && (yield this._handle.seek(block.offset))) {
						let message = yield this._reader.readMessage(MessageHeader.RecordBatch);
						if (message?.isRecordBatch()) {
							let header = message.header();
							let buffer = yield this._reader.readMessageBody(message.bodyLength);
							return this._loadRecordBatch(header, buffer, message.metadata);
						}
					}
					return null;
				});
			}
			_readDictionaryBatch(index) {
				return __awaiter(this, void 0, void 0, function* () {
					let block = this._footer?.getDictionaryBatch(index);
					if (block && (yield this._handle.seek(block.offset))) {
						let message = yield this._reader.readMessage(MessageHeader.DictionaryBatch);
						if (message?.isDictionaryBatch()) {
							let header = message.header();
							let buffer = yield this._reader.readMessageBody(message.bodyLength);
							let vector = this._loadDictionaryBatch(header, buffer);
							this.dictionaries.set(header.id, vector);
						}
					}
				});
			}
			_readFooter() {
				return __awaiter(this, void 0, void 0, function* () {
					let { _handle } = this;
					_handle._pending && (yield _handle._pending);
					let offset = _handle.size - magicAndPadding;
					let length = yield _handle.readInt32(offset);
					let buffer = yield _handle.readAt(offset - length, length);
					return Footer_.decode(buffer);
				});
			}
			_readNextMessageAndValidate(type) {
				return __awaiter(this, void 0, void 0, function* () {
					this._footer || (yield this.open());
					if (this._footer && this._recordBatchIndex < this.numRecordBatches) {
						let block = this._footer.getRecordBatch(this._recordBatchIndex);
						if (block && (yield this._handle.seek(block.offset))) return yield this._reader.readMessage(type);
					}
					return null;
				});
			}
		}
		class RecordBatchJSONReaderImpl extends RecordBatchStreamReaderImpl {
			constructor(source, dictionaries) {
				super(source, dictionaries);
			}
			_loadVectors(header, body, types) {
				return new JSONVectorLoader(body, header.nodes, header.buffers, this.dictionaries, this.schema.metadataVersion, header.variadicBufferCounts).visitMany(types);
			}
		}
		function shouldAutoDestroy(self, options) {
			return options && typeof options.autoDestroy == "boolean" ? options.autoDestroy : self.autoDestroy;
		}
		function* readAllSync(source) {
			let reader = RecordBatchReader.from(source);
			try {
				if (!reader.open({ autoDestroy: !1 }).closed) do
					yield reader;
				while (!reader.reset().open().closed);
			} finally {
				reader.cancel();
			}
		}
		function readAllAsync(source) {
			return modules_asyncGenerator(this, arguments, function* readAllAsync_1() {
				let reader = yield modules_await(RecordBatchReader.from(source));
				try {
					if (!(yield modules_await(reader.open({ autoDestroy: !1 }))).closed) do
						yield yield modules_await(reader);
					while (!(yield modules_await(reader.reset().open())).closed);
				} finally {
					yield modules_await(reader.cancel());
				}
			});
		}
		function fromArrowJSON(source) {
			return new RecordBatchStreamReader(new RecordBatchJSONReaderImpl(source));
		}
		function fromByteStream(source) {
			let bytes = source.peek(magicLength + 7 & -8);
			return bytes && bytes.byteLength >= 4 ? checkForMagicArrowString(bytes) ? new RecordBatchFileReader(new RecordBatchFileReaderImpl(source.read())) : new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(source)) : new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(function* () {}()));
		}
		function fromAsyncByteStream(source) {
			return __awaiter(this, void 0, void 0, function* () {
				let bytes = yield source.peek(magicLength + 7 & -8);
				return bytes && bytes.byteLength >= 4 ? checkForMagicArrowString(bytes) ? new RecordBatchFileReader(new RecordBatchFileReaderImpl(yield source.read())) : new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(source)) : new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(function() {
					return modules_asyncGenerator(this, arguments, function* () {});
				}()));
			});
		}
		function fromFileHandle(source) {
			return __awaiter(this, void 0, void 0, function* () {
				let { size } = yield source.stat();
				let file = new AsyncRandomAccessFile(source, size);
				if (size >= magicX2AndPadding && checkForMagicArrowString(yield file.readAt(0, magicLength + 7 & -8))) return new AsyncRecordBatchFileReader(new AsyncRecordBatchFileReaderImpl(file));
				return new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(file));
			});
		}
		class VectorAssembler extends Visitor {
			static assemble(...args) {
				let unwrap = (nodes) => nodes.flatMap((node) => Array.isArray(node) ? unwrap(node) : node instanceof recordbatch_RecordBatch ? node.data.children : node.data);
				let assembler = new VectorAssembler();
				assembler.visitMany(unwrap(args));
				return assembler;
			}
			constructor() {
				super();
				this._byteLength = 0;
				this._nodes = [];
				this._buffers = [];
				this._bufferRegions = [];
				this._variadicBufferCounts = [];
			}
			visit(data) {
				if (data instanceof vector_Vector) {
					this.visitMany(data.data);
					return this;
				}
				let { type } = data;
				if (!type_DataType.isDictionary(type)) {
					let { length } = data;
					if (length > 2147483647) throw RangeError("Cannot write arrays larger than 2^31 - 1 in length");
					if (type_DataType.isUnion(type)) this.nodes.push(new message_FieldNode(length, 0));
					else {
						let { nullCount } = data;
						type_DataType.isNull(type) || addBuffer.call(this, nullCount <= 0 ? new Uint8Array() : truncateBitmap(data.offset, length, data.nullBitmap));
						this.nodes.push(new message_FieldNode(length, nullCount));
					}
				}
				return super.visit(data);
			}
			visitNull(_null) {
				return this;
			}
			visitDictionary(data) {
				return this.visit(data.clone(data.type.indices));
			}
			get nodes() {
				return this._nodes;
			}
			get buffers() {
				return this._buffers;
			}
			get byteLength() {
				return this._byteLength;
			}
			get bufferRegions() {
				return this._bufferRegions;
			}
			get variadicBufferCounts() {
				return this._variadicBufferCounts;
			}
		}
		function addBuffer(values) {
			let byteLength = values.byteLength + 7 & -8;
			this.buffers.push(values);
			this.bufferRegions.push(new BufferRegion(this._byteLength, byteLength));
			this._byteLength += byteLength;
			return this;
		}
		function assembleUnion(data) {
			let { type, length, typeIds, valueOffsets } = data;
			addBuffer.call(this, typeIds);
			if (type.mode === UnionMode.Sparse) return assembleNestedVector.call(this, data);
			else if (type.mode === UnionMode.Dense) {
				if (data.offset <= 0) {
					addBuffer.call(this, valueOffsets);
					return assembleNestedVector.call(this, data);
				} else {
					let shiftedOffsets = new Int32Array(length);
					let childOffsets = Object.create(null);
					let childLengths = Object.create(null);
					for (let typeId, shift, index = -1; ++index < length;) {
						if ((typeId = typeIds[index]) === void 0) continue;
						(shift = childOffsets[typeId]) === void 0 && (shift = childOffsets[typeId] = valueOffsets[index]);
						shiftedOffsets[index] = valueOffsets[index] - shift;
						childLengths[typeId] = (childLengths[typeId] ?? 0) + 1;
					}
					addBuffer.call(this, shiftedOffsets);
					this.visitMany(data.children.map((child, childIndex) => {
						let typeId = type.typeIds[childIndex];
						let childOffset = childOffsets[typeId];
						let childLength = childLengths[typeId];
						return child.slice(childOffset, Math.min(length, childLength));
					}));
				}
			}
			return this;
		}
		function assembleBoolVector(data) {
			let values;
			if (data.nullCount >= data.length) return addBuffer.call(this, new Uint8Array(data.length + 7 >> 3));
			else if ((values = data.values) instanceof Uint8Array) return addBuffer.call(this, truncateBitmap(data.offset, data.length, values));
			return addBuffer.call(this, packBools(data.values));
		}
		function assembleFlatVector(data) {
			return addBuffer.call(this, data.values.subarray(0, data.length * data.stride));
		}
		function assembleFlatListVector(data) {
			let { length, values, valueOffsets } = data;
			let begin = bigIntToNumber(valueOffsets[0]);
			let end = bigIntToNumber(valueOffsets[length]);
			let byteLength = Math.min(end - begin, values.byteLength - begin);
			addBuffer.call(this, rebaseValueOffsets(-begin, length + 1, valueOffsets));
			addBuffer.call(this, values.subarray(begin, begin + byteLength));
			return this;
		}
		function assembleBinaryViewVector(data) {
			let { offset, length, stride, values, variadicBuffers = [] } = data;
			if (!values) throw Error("BinaryView data is missing view buffer");
			let start = offset * stride;
			let end = start + length * stride;
			addBuffer.call(this, values.subarray(start, end));
			for (let buffer of variadicBuffers) addBuffer.call(this, buffer);
			this._variadicBufferCounts.push(variadicBuffers.length);
			return this;
		}
		function assembleListVector(data) {
			let { length, valueOffsets } = data;
			if (valueOffsets) {
				let begin = bigIntToNumber(valueOffsets[0]);
				let end = bigIntToNumber(valueOffsets[length]);
				addBuffer.call(this, rebaseValueOffsets(-begin, length + 1, valueOffsets));
				return this.visit(data.children[0].slice(begin, end - begin));
			}
			return this.visit(data.children[0]);
		}
		function assembleNestedVector(data) {
			return this.visitMany(data.type.children.map((_, i) => data.children[i]).filter(Boolean))[0];
		}
		VectorAssembler.prototype.visitBool = assembleBoolVector;
		VectorAssembler.prototype.visitInt = assembleFlatVector;
		VectorAssembler.prototype.visitFloat = assembleFlatVector;
		VectorAssembler.prototype.visitUtf8 = assembleFlatListVector;
		VectorAssembler.prototype.visitLargeUtf8 = assembleFlatListVector;
		VectorAssembler.prototype.visitUtf8View = assembleBinaryViewVector;
		VectorAssembler.prototype.visitBinary = assembleFlatListVector;
		VectorAssembler.prototype.visitLargeBinary = assembleFlatListVector;
		VectorAssembler.prototype.visitBinaryView = assembleBinaryViewVector;
		VectorAssembler.prototype.visitFixedSizeBinary = assembleFlatVector;
		VectorAssembler.prototype.visitDate = assembleFlatVector;
		VectorAssembler.prototype.visitTimestamp = assembleFlatVector;
		VectorAssembler.prototype.visitTime = assembleFlatVector;
		VectorAssembler.prototype.visitDecimal = assembleFlatVector;
		VectorAssembler.prototype.visitList = assembleListVector;
		VectorAssembler.prototype.visitLargeList = assembleListVector;
		VectorAssembler.prototype.visitStruct = assembleNestedVector;
		VectorAssembler.prototype.visitUnion = assembleUnion;
		VectorAssembler.prototype.visitInterval = assembleFlatVector;
		VectorAssembler.prototype.visitDuration = assembleFlatVector;
		VectorAssembler.prototype.visitFixedSizeList = assembleListVector;
		VectorAssembler.prototype.visitMap = assembleListVector;
		class JSONTypeAssembler extends Visitor {
			visit(node) {
				return node == null ? void 0 : super.visit(node);
			}
			visitNull({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitInt({ typeId, bitWidth, isSigned }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					bitWidth,
					isSigned
				};
			}
			visitFloat({ typeId, precision }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					precision: Precision[precision]
				};
			}
			visitBinary({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitLargeBinary({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitBinaryView({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitBool({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitUtf8({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitLargeUtf8({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitUtf8View({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitDecimal({ typeId, scale, precision, bitWidth }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					scale,
					precision,
					bitWidth
				};
			}
			visitDate({ typeId, unit }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					unit: DateUnit[unit]
				};
			}
			visitTime({ typeId, unit, bitWidth }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					unit: TimeUnit[unit],
					bitWidth
				};
			}
			visitTimestamp({ typeId, timezone, unit }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					unit: TimeUnit[unit],
					timezone
				};
			}
			visitInterval({ typeId, unit }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					unit: IntervalUnit[unit]
				};
			}
			visitDuration({ typeId, unit }) {
				return {
					name: type_Type[typeId].toLocaleLowerCase(),
					unit: TimeUnit[unit]
				};
			}
			visitList({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitLargeList({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitStruct({ typeId }) {
				return { name: type_Type[typeId].toLowerCase() };
			}
			visitUnion({ typeId, mode, typeIds }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					mode: UnionMode[mode].toUpperCase(),
					typeIds: [...typeIds]
				};
			}
			visitDictionary(node) {
				return this.visit(node.dictionary);
			}
			visitFixedSizeBinary({ typeId, byteWidth }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					byteWidth
				};
			}
			visitFixedSizeList({ typeId, listSize }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					listSize
				};
			}
			visitMap({ typeId, keysSorted }) {
				return {
					name: type_Type[typeId].toLowerCase(),
					keysSorted
				};
			}
		}
		class JSONVectorAssembler extends Visitor {
			static assemble(...batches) {
				let assembler = new JSONVectorAssembler();
				return batches.map(({ schema, data }) => assembler.visitMany(schema.fields, data.children));
			}
			visit({ name }, data) {
				let { length } = data;
				let { offset, nullCount, nullBitmap } = data;
				let type = type_DataType.isDictionary(data.type) ? data.type.indices : data.type;
				let buffers = Object.assign([], data.buffers, { [BufferType.VALIDITY]: void 0 });
				return Object.assign({
					name,
					count: length,
					VALIDITY: type_DataType.isNull(type) || type_DataType.isUnion(type) ? void 0 : nullCount <= 0 ? Array.from({ length }, () => 1) : [...new BitIterator(nullBitmap, offset, length, null, getBit)]
				}, super.visit(data.clone(type, offset, length, 0, buffers)));
			}
			visitNull() {
				return {};
			}
			visitBool({ values, offset, length }) {
				return { DATA: [...new BitIterator(values, offset, length, null, bit_getBool)] };
			}
			visitInt(data) {
				return { DATA: data.type.bitWidth < 64 ? [...data.values] : [...bigNumsToStrings(data.values, 2)] };
			}
			visitFloat(data) {
				return { DATA: [...data.values] };
			}
			visitUtf8(data) {
				return {
					DATA: [...new vector_Vector([data])],
					OFFSET: [...data.valueOffsets]
				};
			}
			visitLargeUtf8(data) {
				return {
					DATA: [...new vector_Vector([data])],
					OFFSET: [...bigNumsToStrings(data.valueOffsets, 2)]
				};
			}
			visitBinary(data) {
				return {
					DATA: [...binaryToString(new vector_Vector([data]))],
					OFFSET: [...data.valueOffsets]
				};
			}
			visitLargeBinary(data) {
				return {
					DATA: [...binaryToString(new vector_Vector([data]))],
					OFFSET: [...bigNumsToStrings(data.valueOffsets, 2)]
				};
			}
			visitBinaryView(data) {
				return binaryViewDataToJSON(data, (bytes) => Array.from(bytes).map((b) => ("0" + (b & 255).toString(16)).slice(-2)).join("").toUpperCase());
			}
			visitUtf8View(data) {
				return binaryViewDataToJSON(data, (bytes) => Array.from(bytes).map((b) => String.fromCodePoint(b)).join(""));
			}
			visitFixedSizeBinary(data) {
				return { DATA: [...binaryToString(new vector_Vector([data]))] };
			}
			visitDate(data) {
				return { DATA: data.type.unit === DateUnit.DAY ? [...data.values] : [...bigNumsToStrings(data.values, 2)] };
			}
			visitTimestamp(data) {
				return { DATA: [...bigNumsToStrings(data.values, 2)] };
			}
			visitTime(data) {
				return { DATA: data.type.unit < TimeUnit.MICROSECOND ? [...data.values] : [...bigNumsToStrings(data.values, 2)] };
			}
			visitDecimal(data) {
				return { DATA: [...bigNumsToStrings(data.values, 4)] };
			}
			visitList(data) {
				return {
					OFFSET: [...data.valueOffsets],
					children: this.visitMany(data.type.children, data.children)
				};
			}
			visitLargeList(data) {
				return {
					OFFSET: [...bigNumsToStrings(data.valueOffsets, 2)],
					children: this.visitMany(data.type.children, data.children)
				};
			}
			visitStruct(data) {
				return { children: this.visitMany(data.type.children, data.children) };
			}
			visitUnion(data) {
				return {
					TYPE_ID: [...data.typeIds],
					OFFSET: data.type.mode === UnionMode.Dense ? [...data.valueOffsets] : void 0,
					children: this.visitMany(data.type.children, data.children)
				};
			}
			visitInterval(data) {
				switch (data.type.unit) {
					case IntervalUnit.YEAR_MONTH: return { DATA: [...data.values] };
					case IntervalUnit.DAY_TIME: return { DATA: toIntervalDayTimeObjects(data.values) };
					case IntervalUnit.MONTH_DAY_NANO: return { DATA: toIntervalMonthDayNanoObjects(data.values, !0) };
				}
			}
			visitDuration(data) {
				return { DATA: [...bigNumsToStrings(data.values, 2)] };
			}
			visitFixedSizeList(data) {
				return { children: this.visitMany(data.type.children, data.children) };
			}
			visitMap(data) {
				return {
					OFFSET: [...data.valueOffsets],
					children: this.visitMany(data.type.children, data.children)
				};
			}
		}
		function* binaryToString(vector) {
			for (let octets of vector) yield octets.reduce((str, byte) => `${str}${("0" + (byte & 255).toString(16)).slice(-2)}`, "").toUpperCase();
		}
		function* bigNumsToStrings(values, stride) {
			let u32s = new Uint32Array(values.buffer, values.byteOffset, values.byteLength / Uint32Array.BYTES_PER_ELEMENT);
			for (let i = -1, n = u32s.length / stride; ++i < n;) yield `${BN.new(u32s.subarray((i + 0) * stride, (i + 1) * stride), !1)}`;
		}
		function binaryViewDataToJSON(data, formatInlined) {
			let viewsData = data.values;
			let dataView = new DataView(viewsData.buffer, viewsData.byteOffset, viewsData.byteLength);
			let numViews = viewsData.byteLength / 16;
			let bytesToHex = (bytes) => Array.from(bytes).map((b) => ("0" + (b & 255).toString(16)).slice(-2)).join("").toUpperCase();
			let parsedViews = Array.from({ length: numViews }, (_, i) => {
				let offset = i * 16;
				return [offset, dataView.getInt32(offset, !0)];
			}).map(([offset, size]) => size > 12 ? {
				SIZE: size,
				PREFIX_HEX: bytesToHex(viewsData.subarray(offset + 4, offset + 8)),
				BUFFER_INDEX: dataView.getInt32(offset + 8, !0),
				OFFSET: dataView.getInt32(offset + 12, !0)
			} : {
				SIZE: size,
				INLINED: formatInlined(viewsData.subarray(offset + 4, offset + 4 + size))
			});
			let uniqueBufferIndices = [...new Set(parsedViews.map((v) => v.BUFFER_INDEX).filter((idx) => idx !== void 0))];
			let variadicBuffers = uniqueBufferIndices.map((bufferIndex) => bytesToHex(data.variadicBuffers[bufferIndex]));
			let bufferIndexMap = new Map(uniqueBufferIndices.map((bufferIndex, outputIndex) => [bufferIndex, outputIndex]));
			return {
				VIEWS: parsedViews.map((v) => v.BUFFER_INDEX === void 0 ? v : Object.assign(Object.assign({}, v), { BUFFER_INDEX: bufferIndexMap.get(v.BUFFER_INDEX) })),
				VARIADIC_DATA_BUFFERS: variadicBuffers
			};
		}
		class RecordBatchWriter extends ReadableInterop {
			static throughNode(options) {
				throw Error("\"throughNode\" not available in this environment");
			}
			static throughDOM(writableStrategy, readableStrategy) {
				throw Error("\"throughDOM\" not available in this environment");
			}
			constructor(options) {
				super();
				this._position = 0;
				this._started = !1;
				this._compression = null;
				this._sink = new AsyncByteQueue();
				this._schema = null;
				this._dictionaryBlocks = [];
				this._recordBatchBlocks = [];
				this._seenDictionaries = new Map();
				this._dictionaryDeltaOffsets = new Map();
				isObject(options) || (options = {
					autoDestroy: !0,
					writeLegacyIpcFormat: !1,
					compressionType: null
				});
				this._autoDestroy = typeof options.autoDestroy != "boolean" || options.autoDestroy;
				this._writeLegacyIpcFormat = typeof options.writeLegacyIpcFormat == "boolean" && options.writeLegacyIpcFormat;
				if (options.compressionType != null) {
					if (this._writeLegacyIpcFormat) throw Error("Legacy IPC format does not support columnar compression. Use modern IPC format (writeLegacyIpcFormat=false).");
					if (Object.values(CompressionType).includes(options.compressionType)) this._compression = new message_BodyCompression(options.compressionType);
					else {
						let validCompressionTypes = Object.values(CompressionType).filter((v) => typeof v == "string");
						throw Error(`Unsupported compressionType: ${options.compressionType} Available types: ${validCompressionTypes.join(", ")}`);
					}
				} else this._compression = null;
			}
			toString(sync = !1) {
				return this._sink.toString(sync);
			}
			toUint8Array(sync = !1) {
				return this._sink.toUint8Array(sync);
			}
			writeAll(input) {
				if (isPromise(input)) return input.then((x) => this.writeAll(x));
				else if (isAsyncIterable(input)) return writeAllAsync(this, input);
				return writeAll(this, input);
			}
			get closed() {
				return this._sink.closed;
			}
			[Symbol.asyncIterator]() {
				return this._sink[Symbol.asyncIterator]();
			}
			toDOMStream(options) {
				return this._sink.toDOMStream(options);
			}
			toNodeStream(options) {
				return this._sink.toNodeStream(options);
			}
			close() {
				return this.reset()._sink.close();
			}
			abort(reason) {
				return this.reset()._sink.abort(reason);
			}
			finish() {
				this._autoDestroy ? this.close() : this.reset(this._sink, this._schema);
				return this;
			}
			reset(sink = this._sink, schema = null) {
				if (sink === this._sink || sink instanceof AsyncByteQueue) this._sink = sink;
				else {
					this._sink = new AsyncByteQueue();
					sink && isWritableDOMStream(sink) ? this.toDOMStream({ type: "bytes" }).pipeTo(sink) : sink && isWritableNodeStream(sink) && this.toNodeStream({ objectMode: !1 }).pipe(sink);
				}
				this._started && this._schema && this._writeFooter(this._schema);
				this._started = !1;
				this._dictionaryBlocks = [];
				this._recordBatchBlocks = [];
				this._seenDictionaries = new Map();
				this._dictionaryDeltaOffsets = new Map();
				if (!schema || !compareSchemas(schema, this._schema)) {
					if (schema == null) {
						this._position = 0;
						this._schema = null;
					} else {
						this._started = !0;
						this._schema = schema;
						this._writeSchema(schema);
					}
				}
				return this;
			}
			write(payload) {
				let schema = null;
				if (!this._sink) throw Error("RecordBatchWriter is closed");
				else if (payload == null) return this.finish() && void 0;
				else if (payload instanceof table_Table && !(schema = payload.schema)) return this.finish() && void 0;
				else if (payload instanceof recordbatch_RecordBatch && !(schema = payload.schema)) return this.finish() && void 0;
				if (schema && !compareSchemas(schema, this._schema)) {
					if (this._started && this._autoDestroy) return this.close();
					this.reset(this._sink, schema);
				}
				payload instanceof recordbatch_RecordBatch ? payload instanceof _InternalEmptyPlaceholderRecordBatch || this._writeRecordBatch(payload) : payload instanceof table_Table ? this.writeAll(payload.batches) : isIterable(payload) && this.writeAll(payload);
			}
			_writeMessage(message, alignment = 8) {
				let a = alignment - 1;
				let buffer = Message.encode(message);
				let flatbufferSize = buffer.byteLength;
				let prefixSize = this._writeLegacyIpcFormat ? 4 : 8;
				let alignedSize = flatbufferSize + prefixSize + a & ~a;
				let nPaddingBytes = alignedSize - flatbufferSize - prefixSize;
				message.headerType === MessageHeader.RecordBatch ? this._recordBatchBlocks.push(new FileBlock(alignedSize, message.bodyLength, this._position)) : message.headerType === MessageHeader.DictionaryBatch && this._dictionaryBlocks.push(new FileBlock(alignedSize, message.bodyLength, this._position));
				this._writeLegacyIpcFormat || this._write(Int32Array.of(-1));
				this._write(Int32Array.of(alignedSize - prefixSize));
				flatbufferSize > 0 && this._write(buffer);
				return this._writePadding(nPaddingBytes);
			}
			_write(chunk) {
				if (this._started) {
					let buffer = toUint8Array(chunk);
					if (buffer && buffer.byteLength > 0) {
						this._sink.write(buffer);
						this._position += buffer.byteLength;
					}
				}
				return this;
			}
			_writeSchema(schema) {
				return this._writeMessage(Message.from(schema));
			}
			_writeFooter(schema) {
				return this._writeLegacyIpcFormat ? this._write(Int32Array.of(0)) : this._write(Int32Array.of(-1, 0));
			}
			_writeMagic() {
				return this._write(MAGIC);
			}
			_writePadding(nBytes) {
				return nBytes > 0 ? this._write(new Uint8Array(nBytes)) : this;
			}
			_writeRecordBatch(batch) {
				let { byteLength, nodes, bufferRegions, buffers, variadicBufferCounts } = this._assembleRecordBatch(batch);
				let recordBatch = new message_RecordBatch(batch.numRows, nodes, bufferRegions, this._compression, variadicBufferCounts, batch.metadata);
				let message = Message.from(recordBatch, byteLength);
				return this._writeDictionaries(batch)._writeMessage(message)._writeBodyBuffers(buffers);
			}
			_assembleRecordBatch(batch) {
				let { byteLength, nodes, bufferRegions, buffers, variadicBufferCounts } = VectorAssembler.assemble(batch);
				this._compression != null && ({byteLength, bufferRegions, buffers} = this._compressBodyBuffers(buffers));
				return {
					byteLength,
					nodes,
					bufferRegions,
					buffers,
					variadicBufferCounts
				};
			}
			_compressBodyBuffers(buffers) {
				let codec = compressionRegistry.get(this._compression.type);
				if (!codec?.encode || typeof codec.encode != "function") throw Error(`Codec for compression type "${CompressionType[this._compression.type]}" has invalid encode method`);
				let currentOffset = 0;
				let compressedBuffers = [];
				let bufferRegions = [];
				for (let buffer of buffers) {
					let byteBuf = toUint8Array(buffer);
					if (byteBuf.length === 0) {
						compressedBuffers.push(new Uint8Array(), new Uint8Array());
						bufferRegions.push(new BufferRegion(currentOffset, 0));
						continue;
					}
					let compressed = codec.encode(byteBuf);
					let isCompressionEffective = compressed.length < byteBuf.length;
					let finalBuffer = isCompressionEffective ? compressed : byteBuf;
					let byteLength = isCompressionEffective ? finalBuffer.length : -1;
					let lengthPrefix = new flatbuffers.$F(new Uint8Array(8));
					lengthPrefix.writeInt64(0, BigInt(byteLength));
					compressedBuffers.push(lengthPrefix.bytes(), new Uint8Array(finalBuffer));
					let padding = (currentOffset + 7 & -8) - currentOffset;
					currentOffset += padding;
					let fullBodyLength = 8 + finalBuffer.length;
					bufferRegions.push(new BufferRegion(currentOffset, fullBodyLength));
					currentOffset += fullBodyLength;
				}
				let finalPadding = (currentOffset + 7 & -8) - currentOffset;
				currentOffset += finalPadding;
				return {
					byteLength: currentOffset,
					bufferRegions,
					buffers: compressedBuffers
				};
			}
			_writeDictionaryBatch(dictionary, id, isDelta = !1) {
				let { byteLength, nodes, bufferRegions, buffers, variadicBufferCounts } = this._assembleRecordBatch(new vector_Vector([dictionary]));
				let recordBatch = new message_RecordBatch(dictionary.length, nodes, bufferRegions, this._compression, variadicBufferCounts);
				let dictionaryBatch = new message_DictionaryBatch(recordBatch, id, isDelta);
				let message = Message.from(dictionaryBatch, byteLength);
				return this._writeMessage(message)._writeBodyBuffers(buffers);
			}
			_writeBodyBuffers(buffers) {
				let bufGroupSize = this._compression == null ? 1 : 2;
				let bufs = Array(bufGroupSize);
				for (let i = 0; i < buffers.length; i += bufGroupSize) {
					let size = 0;
					for (let j = -1; ++j < bufGroupSize;) {
						bufs[j] = buffers[i + j];
						size += bufs[j].byteLength;
					}
					if (size === 0) continue;
					for (let buf of bufs) this._write(buf);
					let padding = (size + 7 & -8) - size;
					padding > 0 && this._writePadding(padding);
				}
				return this;
			}
			_writeDictionaries(batch) {
				for (let [id, dictionary] of batch.dictionaries) {
					let chunks = dictionary?.data ?? [];
					let prevDictionary = this._seenDictionaries.get(id);
					let offset = this._dictionaryDeltaOffsets.get(id) ?? 0;
					if (!prevDictionary || prevDictionary.data[0] !== chunks[0]) for (let [index, chunk] of chunks.entries()) this._writeDictionaryBatch(chunk, id, index > 0);
					else if (offset < chunks.length) for (let chunk of chunks.slice(offset)) this._writeDictionaryBatch(chunk, id, !0);
					this._seenDictionaries.set(id, dictionary);
					this._dictionaryDeltaOffsets.set(id, chunks.length);
				}
				return this;
			}
		}
		class writer_RecordBatchStreamWriter extends RecordBatchWriter {
			static writeAll(input, options) {
				let writer = new writer_RecordBatchStreamWriter(options);
				if (isPromise(input)) return input.then((x) => writer.writeAll(x));
				else if (isAsyncIterable(input)) return writeAllAsync(writer, input);
				return writeAll(writer, input);
			}
		}
		class writer_RecordBatchFileWriter extends RecordBatchWriter {
			static writeAll(input, options) {
				let writer = new writer_RecordBatchFileWriter(options);
				if (isPromise(input)) return input.then((x) => writer.writeAll(x));
				else if (isAsyncIterable(input)) return writeAllAsync(writer, input);
				return writeAll(writer, input);
			}
			constructor(options) {
				super(options);
				this._autoDestroy = !0;
				this._writeLegacyIpcFormat = !1;
			}
			_writeSchema(schema) {
				return this._writeMagic()._writePadding(2);
			}
			_writeDictionaryBatch(dictionary, id, isDelta = !1) {
				if (!isDelta && this._seenDictionaries.has(id)) throw Error("The Arrow File format does not support replacement dictionaries. ");
				return super._writeDictionaryBatch(dictionary, id, isDelta);
			}
			_writeFooter(schema) {
				let buffer = Footer_.encode(new Footer_(schema, MetadataVersion.V5, this._recordBatchBlocks, this._dictionaryBlocks));
				return super._writeFooter(schema)._write(buffer)._write(Int32Array.of(buffer.byteLength))._writeMagic();
			}
		}
		class RecordBatchJSONWriter extends RecordBatchWriter {
			static writeAll(input) {
				return new RecordBatchJSONWriter().writeAll(input);
			}
			constructor() {
				super();
				this._autoDestroy = !0;
				this._recordBatches = [];
				this._recordBatchesWithDictionaries = [];
			}
			_writeMessage() {
				return this;
			}
			_writeFooter(schema) {
				return this;
			}
			_writeSchema(schema) {
				return this._write(`{\n  "schema": ${JSON.stringify({ fields: schema.fields.map((field) => fieldToJSON(field)) }, null, 2)}`);
			}
			_writeDictionaries(batch) {
				batch.dictionaries.size > 0 && this._recordBatchesWithDictionaries.push(batch);
				return this;
			}
			_writeDictionaryBatch(dictionary, id, isDelta = !1) {
				this._write(this._dictionaryBlocks.length === 0 ? "    " : ",\n    ");
				this._write(dictionaryBatchToJSON(dictionary, id, isDelta));
				this._dictionaryBlocks.push(new FileBlock(0, 0, 0));
				return this;
			}
			_writeRecordBatch(batch) {
				this._writeDictionaries(batch);
				this._recordBatches.push(batch);
				return this;
			}
			close() {
				if (this._recordBatchesWithDictionaries.length > 0) {
					this._write(",\n  \"dictionaries\": [\n");
					for (let batch of this._recordBatchesWithDictionaries) super._writeDictionaries(batch);
					this._write("\n  ]");
				}
				if (this._recordBatches.length > 0) {
					for (let i = -1, n = this._recordBatches.length; ++i < n;) {
						this._write(i === 0 ? ",\n  \"batches\": [\n    " : ",\n    ");
						this._write(recordBatchToJSON(this._recordBatches[i]));
						this._recordBatchBlocks.push(new FileBlock(0, 0, 0));
					}
					this._write("\n  ]");
				}
				this._schema && this._write("\n}");
				this._recordBatchesWithDictionaries = [];
				this._recordBatches = [];
				return super.close();
			}
		}
		function writeAll(writer, input) {
			let chunks = input;
			if (input instanceof table_Table) {
				chunks = input.batches;
				writer.reset(void 0, input.schema);
			}
			for (let batch of chunks) writer.write(batch);
			return writer.finish();
		}
		function writeAllAsync(writer, batches) {
			return __awaiter(this, void 0, void 0, function* () {
				var _a, batches_1, batches_1_1;
				var _b, e_1, _c, _d;
				try {
					for (_a = !0, batches_1 = modules_asyncValues(batches); batches_1_1 = yield batches_1.next(), _b = batches_1_1.done, !_b; _a = !0) {
						_d = batches_1_1.value;
						_a = !1;
						let batch = _d;
						writer.write(batch);
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						!_a && !_b && (_c = batches_1.return) && (yield _c.call(batches_1));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
				return writer.finish();
			});
		}
		function fieldToJSON({ name, type, nullable }) {
			let assembler = new JSONTypeAssembler();
			return {
				name,
				nullable,
				type: assembler.visit(type),
				children: (type.children || []).map((field) => fieldToJSON(field)),
				dictionary: type_DataType.isDictionary(type) ? {
					id: type.id,
					isOrdered: type.isOrdered,
					indexType: assembler.visit(type.indices)
				} : void 0
			};
		}
		function dictionaryBatchToJSON(dictionary, id, isDelta = !1) {
			let [columns] = JSONVectorAssembler.assemble(new recordbatch_RecordBatch({ [id]: dictionary }));
			return JSON.stringify({
				id,
				isDelta,
				data: {
					count: dictionary.length,
					columns
				}
			}, null, 2);
		}
		function recordBatchToJSON(records) {
			let [columns] = JSONVectorAssembler.assemble(records);
			return JSON.stringify({
				count: records.numRows,
				columns
			}, null, 2);
		}
		var external_node_stream_ = __webpack_require__(57075);
		function toNodeStream(source, options) {
			if (isAsyncIterable(source)) return new AsyncIterableReadable(source[Symbol.asyncIterator](), options);
			if (isIterable(source)) return new IterableReadable(source[Symbol.iterator](), options);
			throw Error("toNodeStream() must be called with an Iterable or AsyncIterable");
		}
		class IterableReadable extends external_node_stream_.Readable {
			constructor(it, options) {
				super(options);
				this._iterator = it;
				this._pulling = !1;
				this._bytesMode = !options || !options.objectMode;
			}
			_read(size) {
				let it = this._iterator;
				it && !this._pulling && (this._pulling = !0) && (this._pulling = this._pull(size, it));
			}
			_destroy(e, cb) {
				let it = this._iterator;
				let fn;
				it && (fn = e != null && it.throw || it.return);
				fn?.call(it, e);
				cb && cb(null);
			}
			_pull(size, it) {
				let bm = this._bytesMode;
				let r = null;
				for (; this.readable && !(r = it.next(bm ? size : null)).done;) {
					size != null && (size -= bm && ArrayBuffer.isView(r.value) ? r.value.byteLength : 1);
					if (!this.push(r.value) || size <= 0) break;
				}
				(r?.done || !this.readable) && (this.push(null) || 1) && it.return && it.return();
				return !this.readable;
			}
		}
		class AsyncIterableReadable extends external_node_stream_.Readable {
			constructor(it, options) {
				super(options);
				this._iterator = it;
				this._pulling = !1;
				this._bytesMode = !options || !options.objectMode;
			}
			_read(size) {
				let it = this._iterator;
				it && !this._pulling && (this._pulling = !0) && __awaiter(this, void 0, void 0, function* () {
					return this._pulling = yield this._pull(size, it);
				});
			}
			_destroy(e, cb) {
				let it = this._iterator;
				let fn;
				it && (fn = e != null && it.throw || it.return);
				fn?.call(it, e).then(() => cb && cb(null)) || cb && cb(null);
			}
			_pull(size, it) {
				return __awaiter(this, void 0, void 0, function* () {
					let bm = this._bytesMode;
					let r = null;
					for (; this.readable && !(r = yield it.next(bm ? size : null)).done;) {
						size != null && (size -= bm && ArrayBuffer.isView(r.value) ? r.value.byteLength : 1);
						if (!this.push(r.value) || size <= 0) break;
					}
					(r?.done || !this.readable) && (this.push(null) || 1) && it.return && it.return();
					return !this.readable;
				});
			}
		}
		class BinaryBuilder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._values = new BufferBuilder(Uint8Array);
			}
			get byteLength() {
				let size = this._pendingLength + this.length * 4;
				this._offsets && (size += this._offsets.byteLength);
				this._values && (size += this._values.byteLength);
				this._nulls && (size += this._nulls.byteLength);
				return size;
			}
			setValue(index, value) {
				return super.setValue(index, toUint8Array(value));
			}
			_flushPending(pending, pendingLength) {
				let offsets = this._offsets;
				let data = this._values.reserve(pendingLength).buffer;
				let offset = 0;
				for (let [index, value] of pending) if (value === void 0) offsets.set(index, 0);
				else {
					let length = value.length;
					data.set(value, offset);
					offsets.set(index, length);
					offset += length;
				}
			}
		}
		class LargeBinaryBuilder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._values = new BufferBuilder(Uint8Array);
			}
			get byteLength() {
				let size = this._pendingLength + this.length * 4;
				this._offsets && (size += this._offsets.byteLength);
				this._values && (size += this._values.byteLength);
				this._nulls && (size += this._nulls.byteLength);
				return size;
			}
			setValue(index, value) {
				return super.setValue(index, toUint8Array(value));
			}
			_flushPending(pending, pendingLength) {
				let offsets = this._offsets;
				let data = this._values.reserve(pendingLength).buffer;
				let offset = 0;
				for (let [index, value] of pending) if (value === void 0) offsets.set(index, BigInt(0));
				else {
					let length = value.length;
					data.set(value, offset);
					offsets.set(index, BigInt(length));
					offset += length;
				}
			}
		}
		class BoolBuilder extends Builder {
			constructor(options) {
				super(options);
				this._values = new BitmapBufferBuilder();
			}
			setValue(index, value) {
				this._values.set(index, +value);
			}
		}
		class DateBuilder extends FixedWidthBuilder {}
		DateBuilder.prototype._setValue = setDate;
		class DateDayBuilder extends DateBuilder {}
		DateDayBuilder.prototype._setValue = setDateDay;
		class DateMillisecondBuilder extends DateBuilder {}
		DateMillisecondBuilder.prototype._setValue = setDateMillisecond;
		class DecimalBuilder extends FixedWidthBuilder {}
		DecimalBuilder.prototype._setValue = setDecimal;
		class DictionaryBuilder extends Builder {
			constructor({ type, nullValues: nulls, dictionaryHashFunction: hashFn }) {
				super({ type: new Dictionary(type.dictionary, type.indices, type.id, type.isOrdered) });
				this._nulls = null;
				this._dictionaryOffset = 0;
				this._keysToIndices = Object.create(null);
				this.indices = makeBuilder({
					type: this.type.indices,
					nullValues: nulls
				});
				this.dictionary = makeBuilder({
					type: this.type.dictionary,
					nullValues: null
				});
				typeof hashFn == "function" && (this.valueToKey = hashFn);
			}
			get values() {
				return this.indices.values;
			}
			get nullCount() {
				return this.indices.nullCount;
			}
			get nullBitmap() {
				return this.indices.nullBitmap;
			}
			get byteLength() {
				return this.indices.byteLength + this.dictionary.byteLength;
			}
			get reservedLength() {
				return this.indices.reservedLength + this.dictionary.reservedLength;
			}
			get reservedByteLength() {
				return this.indices.reservedByteLength + this.dictionary.reservedByteLength;
			}
			isValid(value) {
				return this.indices.isValid(value);
			}
			setValid(index, valid) {
				let indices = this.indices;
				valid = indices.setValid(index, valid);
				this.length = indices.length;
				return valid;
			}
			setValue(index, value) {
				let keysToIndices = this._keysToIndices;
				let key = this.valueToKey(value);
				let idx = keysToIndices[key];
				idx === void 0 && (keysToIndices[key] = idx = this._dictionaryOffset + this.dictionary.append(value).length - 1);
				return this.indices.setValue(index, idx);
			}
			flush() {
				let type = this.type;
				let prev = this._dictionary;
				let curr = this.dictionary.toVector();
				let data = this.indices.flush().clone(type);
				data.dictionary = prev ? prev.concat(curr) : curr;
				this.finished || (this._dictionaryOffset += curr.length);
				this._dictionary = data.dictionary;
				this.clear();
				return data;
			}
			finish() {
				this.indices.finish();
				this.dictionary.finish();
				this._dictionaryOffset = 0;
				this._keysToIndices = Object.create(null);
				return super.finish();
			}
			clear() {
				this.indices.clear();
				this.dictionary.clear();
				return super.clear();
			}
			valueToKey(val) {
				return typeof val == "string" ? val : `${val}`;
			}
		}
		class FixedSizeBinaryBuilder extends FixedWidthBuilder {}
		FixedSizeBinaryBuilder.prototype._setValue = setFixedSizeBinary;
		class FixedSizeListBuilder extends Builder {
			setValue(index, value) {
				let [child] = this.children;
				let start = index * this.stride;
				for (let i = -1, n = this.stride; ++i < n;) child.set(start + i, value[i]);
			}
			setValid(index, valid) {
				super.setValid(index, valid) || this.children[0].setValid((index + 1) * this.stride - 1, !1);
				return valid;
			}
			addChild(child, name = "0") {
				if (this.numChildren > 0) throw Error("FixedSizeListBuilder can only have one child.");
				let childIndex = this.children.push(child);
				this.type = new type_FixedSizeList(this.type.listSize, new schema_Field(name, child.type, !0));
				return childIndex;
			}
		}
		class FloatBuilder extends FixedWidthBuilder {
			setValue(index, value) {
				this._values.set(index, value);
			}
		}
		class Float16Builder extends FloatBuilder {
			setValue(index, value) {
				super.setValue(index, float64ToUint16(value));
			}
		}
		class Float32Builder extends FloatBuilder {}
		class Float64Builder extends FloatBuilder {}
		class IntervalBuilder extends FixedWidthBuilder {}
		IntervalBuilder.prototype._setValue = setIntervalValue;
		class IntervalDayTimeBuilder extends IntervalBuilder {}
		IntervalDayTimeBuilder.prototype._setValue = setIntervalDayTime;
		class IntervalYearMonthBuilder extends IntervalBuilder {}
		IntervalYearMonthBuilder.prototype._setValue = setIntervalYearMonth;
		class IntervalMonthDayNanoBuilder extends IntervalBuilder {}
		IntervalMonthDayNanoBuilder.prototype._setValue = setIntervalMonthDayNano;
		class DurationBuilder extends FixedWidthBuilder {}
		DurationBuilder.prototype._setValue = setDuration;
		class DurationSecondBuilder extends DurationBuilder {}
		DurationSecondBuilder.prototype._setValue = setDurationSecond;
		class DurationMillisecondBuilder extends DurationBuilder {}
		DurationMillisecondBuilder.prototype._setValue = setDurationMillisecond;
		class DurationMicrosecondBuilder extends DurationBuilder {}
		DurationMicrosecondBuilder.prototype._setValue = setDurationMicrosecond;
		class DurationNanosecondBuilder extends DurationBuilder {}
		DurationNanosecondBuilder.prototype._setValue = setDurationNanosecond;
		class IntBuilder extends FixedWidthBuilder {
			setValue(index, value) {
				this._values.set(index, value);
			}
		}
		class Int8Builder extends IntBuilder {}
		class Int16Builder extends IntBuilder {}
		class Int32Builder extends IntBuilder {}
		class Int64Builder extends IntBuilder {}
		class Uint8Builder extends IntBuilder {}
		class Uint16Builder extends IntBuilder {}
		class Uint32Builder extends IntBuilder {}
		class Uint64Builder extends IntBuilder {}
		class ListBuilder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._offsets = new OffsetsBufferBuilder(opts.type);
			}
			addChild(child, name = "0") {
				if (this.numChildren > 0) throw Error("ListBuilder can only have one child.");
				this.children[this.numChildren] = child;
				this.type = new type_List(new schema_Field(name, child.type, !0));
				return this.numChildren - 1;
			}
			_flushPending(pending) {
				let offsets = this._offsets;
				let [child] = this.children;
				for (let [index, value] of pending) if (value === void 0) offsets.set(index, 0);
				else {
					let v = value;
					let n = v.length;
					let start = offsets.set(index, n).buffer[index];
					for (let i = -1; ++i < n;) child.set(start + i, v[i]);
				}
			}
		}
		class LargeListBuilder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._offsets = new OffsetsBufferBuilder(opts.type);
			}
			addChild(child, name = "0") {
				if (this.numChildren > 0) throw Error("LargeListBuilder can only have one child.");
				this.children[this.numChildren] = child;
				this.type = new type_LargeList(new schema_Field(name, child.type, !0));
				return this.numChildren - 1;
			}
			_flushPending(pending) {
				let offsets = this._offsets;
				let [child] = this.children;
				for (let [index, value] of pending) if (value === void 0) offsets.set(index, BigInt(0));
				else {
					let v = value;
					let n = v.length;
					let start = bigIntToNumber(offsets.set(index, BigInt(n)).buffer[index]);
					for (let i = -1; ++i < n;) child.set(start + i, v[i]);
				}
			}
		}
		class MapBuilder extends VariableWidthBuilder {
			set(index, value) {
				return super.set(index, value);
			}
			setValue(index, value) {
				let row = value instanceof Map ? value : new Map(Object.entries(value));
				let pending = this._pending ||= new Map();
				let current = pending.get(index);
				current && (this._pendingLength -= current.size);
				this._pendingLength += row.size;
				pending.set(index, row);
			}
			addChild(child, name = `${this.numChildren}`) {
				if (this.numChildren > 0) throw Error("ListBuilder can only have one child.");
				this.children[this.numChildren] = child;
				this.type = new Map_(new schema_Field(name, child.type, !0), this.type.keysSorted);
				return this.numChildren - 1;
			}
			_flushPending(pending) {
				let offsets = this._offsets;
				let [child] = this.children;
				for (let [index, value] of pending) if (value === void 0) offsets.set(index, 0);
				else {
					let { [index]: idx, [index + 1]: end } = offsets.set(index, value.size).buffer;
					for (let val of value.entries()) {
						child.set(idx, val);
						if (++idx >= end) break;
					}
				}
			}
		}
		class NullBuilder extends Builder {
			setValue(index, value) {}
			setValid(index, valid) {
				this.length = Math.max(index + 1, this.length);
				return valid;
			}
		}
		class StructBuilder extends Builder {
			setValue(index, value) {
				let { children, type } = this;
				switch (Array.isArray(value) || value.constructor) {
					case !0: return type.children.forEach((_, i) => children[i].set(index, value[i]));
					case Map: return type.children.forEach((f, i) => children[i].set(index, value.get(f.name)));
					default: return type.children.forEach((f, i) => children[i].set(index, value[f.name]));
				}
			}
			setValid(index, valid) {
				super.setValid(index, valid) || this.children.forEach((child) => child.setValid(index, valid));
				return valid;
			}
			addChild(child, name = `${this.numChildren}`) {
				let childIndex = this.children.push(child);
				this.type = new Struct([...this.type.children, new schema_Field(name, child.type, !0)]);
				return childIndex;
			}
		}
		class TimestampBuilder extends FixedWidthBuilder {}
		TimestampBuilder.prototype._setValue = setTimestamp;
		class TimestampSecondBuilder extends TimestampBuilder {}
		TimestampSecondBuilder.prototype._setValue = setTimestampSecond;
		class TimestampMillisecondBuilder extends TimestampBuilder {}
		TimestampMillisecondBuilder.prototype._setValue = setTimestampMillisecond;
		class TimestampMicrosecondBuilder extends TimestampBuilder {}
		TimestampMicrosecondBuilder.prototype._setValue = setTimestampMicrosecond;
		class TimestampNanosecondBuilder extends TimestampBuilder {}
		TimestampNanosecondBuilder.prototype._setValue = setTimestampNanosecond;
		class TimeBuilder extends FixedWidthBuilder {}
		TimeBuilder.prototype._setValue = setTime;
		class TimeSecondBuilder extends TimeBuilder {}
		TimeSecondBuilder.prototype._setValue = setTimeSecond;
		class TimeMillisecondBuilder extends TimeBuilder {}
		TimeMillisecondBuilder.prototype._setValue = setTimeMillisecond;
		class TimeMicrosecondBuilder extends TimeBuilder {}
		TimeMicrosecondBuilder.prototype._setValue = setTimeMicrosecond;
		class TimeNanosecondBuilder extends TimeBuilder {}
		TimeNanosecondBuilder.prototype._setValue = setTimeNanosecond;
		class UnionBuilder extends Builder {
			constructor(options) {
				super(options);
				this._typeIds = new DataBufferBuilder(Int8Array, 0, 1);
				typeof options.valueToChildTypeId == "function" && (this._valueToChildTypeId = options.valueToChildTypeId);
			}
			get typeIdToChildIndex() {
				return this.type.typeIdToChildIndex;
			}
			append(value, childTypeId) {
				return this.set(this.length, value, childTypeId);
			}
			set(index, value, childTypeId) {
				childTypeId === void 0 && (childTypeId = this._valueToChildTypeId(this, value, index));
				this.setValue(index, value, childTypeId);
				return this;
			}
			setValue(index, value, childTypeId) {
				this._typeIds.set(index, childTypeId);
				let childIndex = this.type.typeIdToChildIndex[childTypeId];
				this.children[childIndex]?.set(index, value);
				this.length = Math.max(index + 1, this.length);
			}
			addChild(child, name = `${this.children.length}`) {
				let childTypeId = this.children.push(child);
				let { type: { children, mode, typeIds } } = this;
				let fields = [...children, new schema_Field(name, child.type)];
				this.type = new Union_(mode, [...typeIds, childTypeId], fields);
				return childTypeId;
			}
			_valueToChildTypeId(builder, value, offset) {
				throw Error("Cannot map UnionBuilder value to child typeId. Pass the `childTypeId` as the second argument to unionBuilder.append(), or supply a `valueToChildTypeId` function as part of the UnionBuilder constructor options.");
			}
		}
		class SparseUnionBuilder extends UnionBuilder {}
		class DenseUnionBuilder extends UnionBuilder {
			constructor(options) {
				super(options);
				this._offsets = new DataBufferBuilder(Int32Array);
			}
			setValue(index, value, childTypeId) {
				let id = this._typeIds.set(index, childTypeId).buffer[index];
				let child = this.getChildAt(this.type.typeIdToChildIndex[id]);
				let denseIndex = this._offsets.set(index, child.length).buffer[index];
				child?.set(denseIndex, value);
				this.length = Math.max(index + 1, this.length);
			}
		}
		class Utf8Builder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._values = new BufferBuilder(Uint8Array);
			}
			get byteLength() {
				let size = this._pendingLength + this.length * 4;
				this._offsets && (size += this._offsets.byteLength);
				this._values && (size += this._values.byteLength);
				this._nulls && (size += this._nulls.byteLength);
				return size;
			}
			setValue(index, value) {
				return super.setValue(index, encodeUtf8(value));
			}
			_flushPending(pending, pendingLength) {}
		}
		Utf8Builder.prototype._flushPending = BinaryBuilder.prototype._flushPending;
		class LargeUtf8Builder extends VariableWidthBuilder {
			constructor(opts) {
				super(opts);
				this._values = new BufferBuilder(Uint8Array);
			}
			get byteLength() {
				let size = this._pendingLength + this.length * 4;
				this._offsets && (size += this._offsets.byteLength);
				this._values && (size += this._values.byteLength);
				this._nulls && (size += this._nulls.byteLength);
				return size;
			}
			setValue(index, value) {
				return super.setValue(index, encodeUtf8(value));
			}
			_flushPending(pending, pendingLength) {}
		}
		LargeUtf8Builder.prototype._flushPending = LargeBinaryBuilder.prototype._flushPending;
		class BinaryViewBuilder extends Builder {
			constructor(opts) {
				super(opts);
				this._variadicBuffers = [];
				this._currentBuffer = null;
				this._currentBufferIndex = 0;
				this._currentBufferOffset = 0;
				this._bufferSize = 33554432;
				this._views = new BufferBuilder(Uint8Array);
			}
			get byteLength() {
				let size = 0;
				this._views && (size += this._views.byteLength);
				this._nulls && (size += this._nulls.byteLength);
				for (let buffer of this._variadicBuffers) size += buffer.byteLength;
				this._currentBuffer && (size += this._currentBuffer.byteLength);
				return size;
			}
			setValue(index, value) {
				return this.writeBinaryValue(index, this.encodeValue(value));
			}
			writeBinaryValue(index, data) {
				let length = data.length;
				let bytesNeeded = (index + 1) * type_BinaryView.ELEMENT_WIDTH;
				let currentBytes = this._views.length;
				bytesNeeded > currentBytes && this._views.reserve(bytesNeeded - currentBytes);
				let viewBuffer = this._views.buffer;
				let viewOffset = index * type_BinaryView.ELEMENT_WIDTH;
				let view = new DataView(viewBuffer.buffer, viewBuffer.byteOffset + viewOffset, type_BinaryView.ELEMENT_WIDTH);
				view.setInt32(type_BinaryView.LENGTH_OFFSET, length, !0);
				if (length <= type_BinaryView.INLINE_CAPACITY) {
					viewBuffer.set(data, viewOffset + type_BinaryView.INLINE_OFFSET);
					for (let i = length; i < type_BinaryView.INLINE_CAPACITY; i++) viewBuffer[viewOffset + type_BinaryView.INLINE_OFFSET + i] = 0;
				} else {
					let prefix = new DataView(data.buffer, data.byteOffset, Math.min(4, length));
					view.setUint32(type_BinaryView.INLINE_OFFSET, prefix.getUint32(0, !0), !0);
					if (!this._currentBuffer || this._currentBufferOffset + length > this._bufferSize) {
						this._currentBuffer && this._variadicBuffers.push(this._currentBuffer.buffer.slice(0, this._currentBufferOffset));
						this._currentBuffer = new BufferBuilder(Uint8Array);
						this._currentBufferIndex = this._variadicBuffers.length;
						this._currentBufferOffset = 0;
					}
					this._currentBuffer.reserve(length).buffer.set(data, this._currentBufferOffset);
					view.setInt32(type_BinaryView.BUFFER_INDEX_OFFSET, this._currentBufferIndex, !0);
					view.setInt32(type_BinaryView.BUFFER_OFFSET_OFFSET, this._currentBufferOffset, !0);
					this._currentBufferOffset += length;
				}
				return this;
			}
			encodeValue(value) {
				return toUint8Array(value);
			}
			setValid(index, isValid) {
				let bytesNeeded = (index + 1) * type_BinaryView.ELEMENT_WIDTH;
				let currentBytes = this._views.length;
				bytesNeeded > currentBytes && this._views.reserve(bytesNeeded - currentBytes);
				let result = super.setValid(index, isValid);
				if (!result) {
					let viewBuffer = this._views.buffer;
					let viewOffset = index * type_BinaryView.ELEMENT_WIDTH;
					for (let i = 0; i < type_BinaryView.ELEMENT_WIDTH; i++) viewBuffer[viewOffset + i] = 0;
				}
				return result;
			}
			clear() {
				this._variadicBuffers = [];
				this._currentBuffer = null;
				this._currentBufferIndex = 0;
				this._currentBufferOffset = 0;
				this._views.clear();
				return super.clear();
			}
			flush() {
				let { type, length, nullCount, _views, _nulls } = this;
				if (this._currentBuffer && this._currentBufferOffset > 0) {
					this._variadicBuffers.push(this._currentBuffer.buffer.slice(0, this._currentBufferOffset));
					this._currentBuffer = null;
					this._currentBufferOffset = 0;
				}
				let views = _views.flush(length * type_BinaryView.ELEMENT_WIDTH);
				let nullBitmap = nullCount > 0 ? _nulls.flush(length) : void 0;
				let variadicBuffers = this._variadicBuffers.slice();
				this._variadicBuffers = [];
				this._currentBufferIndex = 0;
				this.clear();
				return data_makeData({
					type,
					length,
					nullCount,
					nullBitmap,
					views,
					variadicBuffers
				});
			}
			finish() {
				this.finished = !0;
				return this;
			}
		}
		class Utf8ViewBuilder extends BinaryViewBuilder {
			constructor(opts) {
				super(opts);
			}
			setValue(index, value) {
				return this.writeBinaryValue(index, encodeUtf8(value));
			}
		}
		class GetBuilderCtor extends Visitor {
			visitNull() {
				return NullBuilder;
			}
			visitBool() {
				return BoolBuilder;
			}
			visitInt() {
				return IntBuilder;
			}
			visitInt8() {
				return Int8Builder;
			}
			visitInt16() {
				return Int16Builder;
			}
			visitInt32() {
				return Int32Builder;
			}
			visitInt64() {
				return Int64Builder;
			}
			visitUint8() {
				return Uint8Builder;
			}
			visitUint16() {
				return Uint16Builder;
			}
			visitUint32() {
				return Uint32Builder;
			}
			visitUint64() {
				return Uint64Builder;
			}
			visitFloat() {
				return FloatBuilder;
			}
			visitFloat16() {
				return Float16Builder;
			}
			visitFloat32() {
				return Float32Builder;
			}
			visitFloat64() {
				return Float64Builder;
			}
			visitUtf8() {
				return Utf8Builder;
			}
			visitLargeUtf8() {
				return LargeUtf8Builder;
			}
			visitBinary() {
				return BinaryBuilder;
			}
			visitLargeBinary() {
				return LargeBinaryBuilder;
			}
			visitFixedSizeBinary() {
				return FixedSizeBinaryBuilder;
			}
			visitDate() {
				return DateBuilder;
			}
			visitDateDay() {
				return DateDayBuilder;
			}
			visitDateMillisecond() {
				return DateMillisecondBuilder;
			}
			visitTimestamp() {
				return TimestampBuilder;
			}
			visitTimestampSecond() {
				return TimestampSecondBuilder;
			}
			visitTimestampMillisecond() {
				return TimestampMillisecondBuilder;
			}
			visitTimestampMicrosecond() {
				return TimestampMicrosecondBuilder;
			}
			visitTimestampNanosecond() {
				return TimestampNanosecondBuilder;
			}
			visitTime() {
				return TimeBuilder;
			}
			visitTimeSecond() {
				return TimeSecondBuilder;
			}
			visitTimeMillisecond() {
				return TimeMillisecondBuilder;
			}
			visitTimeMicrosecond() {
				return TimeMicrosecondBuilder;
			}
			visitTimeNanosecond() {
				return TimeNanosecondBuilder;
			}
			visitDecimal() {
				return DecimalBuilder;
			}
			visitList() {
				return ListBuilder;
			}
			visitLargeList() {
				return LargeListBuilder;
			}
			visitStruct() {
				return StructBuilder;
			}
			visitUnion() {
				return UnionBuilder;
			}
			visitDenseUnion() {
				return DenseUnionBuilder;
			}
			visitSparseUnion() {
				return SparseUnionBuilder;
			}
			visitDictionary() {
				return DictionaryBuilder;
			}
			visitInterval() {
				return IntervalBuilder;
			}
			visitIntervalDayTime() {
				return IntervalDayTimeBuilder;
			}
			visitIntervalYearMonth() {
				return IntervalYearMonthBuilder;
			}
			visitIntervalMonthDayNano() {
				return IntervalMonthDayNanoBuilder;
			}
			visitDuration() {
				return DurationBuilder;
			}
			visitDurationSecond() {
				return DurationSecondBuilder;
			}
			visitDurationMillisecond() {
				return DurationMillisecondBuilder;
			}
			visitDurationMicrosecond() {
				return DurationMicrosecondBuilder;
			}
			visitDurationNanosecond() {
				return DurationNanosecondBuilder;
			}
			visitFixedSizeList() {
				return FixedSizeListBuilder;
			}
			visitMap() {
				return MapBuilder;
			}
			visitBinaryView() {
				return BinaryViewBuilder;
			}
			visitUtf8View() {
				return Utf8ViewBuilder;
			}
		}
		let builderctor_instance = new GetBuilderCtor();
		function makeBuilder(options) {
			let type = options.type;
			let builder = new (builderctor_instance.getVisitFn(type)())(options);
			if (type.children && type.children.length > 0) {
				let children = options.children || [];
				let defaultOptions = { nullValues: options.nullValues };
				let getChildOptions = Array.isArray(children) ? ((_, i) => children[i] || defaultOptions) : (({ name }) => children[name] || defaultOptions);
				for (let [index, field] of type.children.entries()) {
					let { type } = field;
					let opts = getChildOptions(field, index);
					builder.children.push(makeBuilder(Object.assign(Object.assign({}, opts), { type })));
				}
			}
			return builder;
		}
		function builderThroughNodeStream(options) {
			return new BuilderDuplex(makeBuilder(options), options);
		}
		class BuilderDuplex extends external_node_stream_.Duplex {
			constructor(builder, options) {
				let { queueingStrategy = "count", autoDestroy = !0 } = options;
				let { highWaterMark = queueingStrategy === "bytes" ? 2 ** 14 : 1e3 } = options;
				super({
					autoDestroy,
					highWaterMark: 1,
					allowHalfOpen: !0,
					writableObjectMode: !0,
					readableObjectMode: !0
				});
				this._numChunks = 0;
				this._finished = !1;
				this._builder = builder;
				this._desiredSize = highWaterMark;
				this._getSize = queueingStrategy === "bytes" ? builderByteLength : builderLength;
			}
			_read(size) {
				this._maybeFlush(this._builder, this._desiredSize = size);
			}
			_final(cb) {
				this._maybeFlush(this._builder.finish(), this._desiredSize);
				cb && cb();
			}
			_write(value, _, cb) {
				let result = this._maybeFlush(this._builder.append(value), this._desiredSize);
				cb && cb();
				return result;
			}
			_destroy(err, cb) {
				this._builder.clear();
				cb && cb(err);
			}
			_maybeFlush(builder, size) {
				this._getSize(builder) >= size && ++this._numChunks && this.push(builder.toVector());
				if (builder.finished) {
					(builder.length > 0 || this._numChunks === 0) && ++this._numChunks && this.push(builder.toVector());
					!this._finished && (this._finished = !0) && this.push(null);
					return !1;
				}
				return this._getSize(builder) < this.writableHighWaterMark;
			}
		}
		let builderLength = (builder) => builder.length;
		let builderByteLength = (builder) => builder.byteLength;
		function recordBatchReaderThroughNodeStream(options) {
			return new RecordBatchReaderDuplex(options);
		}
		class RecordBatchReaderDuplex extends external_node_stream_.Duplex {
			constructor(options) {
				super(Object.assign(Object.assign({ allowHalfOpen: !1 }, options), {
					readableObjectMode: !0,
					writableObjectMode: !1
				}));
				this._pulling = !1;
				this._autoDestroy = !0;
				this._reader = null;
				this._pulling = !1;
				this._asyncQueue = new AsyncByteQueue();
				this._autoDestroy = options && typeof options.autoDestroy == "boolean" ? options.autoDestroy : !0;
			}
			_final(cb) {
				this._asyncQueue?.close();
				cb && cb();
			}
			_write(x, _, cb) {
				this._asyncQueue?.write(x);
				cb && cb();
				return !0;
			}
			_read(size) {
				let aq = this._asyncQueue;
				aq && !this._pulling && (this._pulling = !0) && __awaiter(this, void 0, void 0, function* () {
					this._reader ||= yield this._open(aq);
					this._pulling = yield this._pull(size, this._reader);
				});
			}
			_destroy(err, cb) {
				let aq = this._asyncQueue;
				aq && (err ? aq.abort(err) : aq.close());
				cb(this._asyncQueue = this._reader = null);
			}
			_open(source) {
				return __awaiter(this, void 0, void 0, function* () {
					return yield (yield RecordBatchReader.from(source)).open({ autoDestroy: this._autoDestroy });
				});
			}
			_pull(size, reader) {
				return __awaiter(this, void 0, void 0, function* () {
					let r = null;
					for (; this.readable && !(r = yield reader.next()).done && !(!this.push(r.value) || size != null && --size <= 0););
					if (!this.readable || r?.done && (reader.autoDestroy || (yield reader.reset().open()).closed)) {
						this.push(null);
						yield reader.cancel();
					}
					return !this.readable;
				});
			}
		}
		function recordBatchWriterThroughNodeStream(options) {
			return new RecordBatchWriterDuplex(new this(options));
		}
		class RecordBatchWriterDuplex extends external_node_stream_.Duplex {
			constructor(writer, options) {
				super(Object.assign(Object.assign({ allowHalfOpen: !1 }, options), {
					writableObjectMode: !0,
					readableObjectMode: !1
				}));
				this._pulling = !1;
				this._writer = writer;
				this._reader = new AsyncByteStream(writer);
			}
			_final(cb) {
				this._writer?.close();
				cb && cb();
			}
			_write(x, _, cb) {
				this._writer?.write(x);
				cb && cb();
				return !0;
			}
			_read(size) {
				let it = this._reader;
				it && !this._pulling && (this._pulling = !0) && __awaiter(this, void 0, void 0, function* () {
					return this._pulling = yield this._pull(size, it);
				});
			}
			_destroy(err, cb) {
				let writer = this._writer;
				writer && (err ? writer.abort(err) : writer.close());
				cb(this._reader = this._writer = null);
			}
			_pull(size, reader) {
				return __awaiter(this, void 0, void 0, function* () {
					let r = null;
					for (; this.readable && !(r = yield reader.next(size || null)).done;) {
						size != null && r.value && (size -= r.value.byteLength);
						if (!this.push(r.value) || size <= 0) break;
					}
					if (r?.done || !this.readable) {
						this.push(null);
						yield reader.cancel();
					}
					return !this.readable;
				});
			}
		}
		function toDOMStream(source, options) {
			if (isAsyncIterable(source)) return asyncIterableAsReadableDOMStream(source, options);
			if (isIterable(source)) return iterableAsReadableDOMStream(source, options);
			throw Error("toDOMStream() must be called with an Iterable or AsyncIterable");
		}
		function iterableAsReadableDOMStream(source, options) {
			let it = null;
			let bm = options?.type === "bytes" || !1;
			let hwm = options?.highWaterMark || 2 ** 24;
			return new ReadableStream(Object.assign(Object.assign({}, options), {
				start(controller) {
					next(controller, it ||= source[Symbol.iterator]());
				},
				pull(controller) {
					it ? next(controller, it) : controller.close();
				},
				cancel() {
					it?.return && it.return();
					it = null;
				}
			}), Object.assign({ highWaterMark: bm ? hwm : void 0 }, options));
			function next(controller, it) {
				let buf;
				let r = null;
				let size = controller.desiredSize || null;
				for (; !(r = it.next(bm ? size : null)).done;) {
					if (ArrayBuffer.isView(r.value) && (buf = toUint8Array(r.value))) {
						size != null && bm && (size = size - buf.byteLength + 1);
						r.value = buf;
					}
					controller.enqueue(r.value);
					if (size != null && --size <= 0) return;
				}
				controller.close();
			}
		}
		function asyncIterableAsReadableDOMStream(source, options) {
			let it = null;
			let bm = options?.type === "bytes" || !1;
			let hwm = options?.highWaterMark || 2 ** 24;
			return new ReadableStream(Object.assign(Object.assign({}, options), {
				start(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						yield next(controller, it ||= source[Symbol.asyncIterator]());
					});
				},
				pull(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						it ? yield next(controller, it) : controller.close();
					});
				},
				cancel() {
					return __awaiter(this, void 0, void 0, function* () {
						it?.return && (yield it.return());
						it = null;
					});
				}
			}), Object.assign({ highWaterMark: bm ? hwm : void 0 }, options));
			function next(controller, it) {
				return __awaiter(this, void 0, void 0, function* () {
					let buf;
					let r = null;
					let size = controller.desiredSize || null;
					for (; !(r = yield it.next(bm ? size : null)).done;) {
						if (ArrayBuffer.isView(r.value) && (buf = toUint8Array(r.value))) {
							size != null && bm && (size = size - buf.byteLength + 1);
							r.value = buf;
						}
						controller.enqueue(r.value);
						if (size != null && --size <= 0) return;
					}
					controller.close();
				});
			}
		}
		function builderThroughDOMStream(options) {
			return new BuilderTransform(options);
		}
		class BuilderTransform {
			constructor(options) {
				this._numChunks = 0;
				this._finished = !1;
				this._bufferedSize = 0;
				let { readableStrategy, writableStrategy, queueingStrategy = "count" } = options, builderOptions = __rest(options, [
					"readableStrategy",
					"writableStrategy",
					"queueingStrategy"
				]);
				this._controller = null;
				this._builder = makeBuilder(builderOptions);
				this._getSize = queueingStrategy === "bytes" ? chunkByteLength : chunkLength;
				let { highWaterMark: readableHighWaterMark = queueingStrategy === "bytes" ? 2 ** 14 : 1e3 } = Object.assign({}, readableStrategy);
				let { highWaterMark: writableHighWaterMark = queueingStrategy === "bytes" ? 2 ** 14 : 1e3 } = Object.assign({}, writableStrategy);
				this.readable = new ReadableStream({
					cancel: () => {
						this._builder.clear();
					},
					pull: (c) => {
						this._maybeFlush(this._builder, this._controller = c);
					},
					start: (c) => {
						this._maybeFlush(this._builder, this._controller = c);
					}
				}, {
					highWaterMark: readableHighWaterMark,
					size: queueingStrategy === "bytes" ? chunkByteLength : chunkLength
				});
				this.writable = new WritableStream({
					abort: () => {
						this._builder.clear();
					},
					write: () => {
						this._maybeFlush(this._builder, this._controller);
					},
					close: () => {
						this._maybeFlush(this._builder.finish(), this._controller);
					}
				}, {
					highWaterMark: writableHighWaterMark,
					size: (value) => this._writeValueAndReturnChunkSize(value)
				});
			}
			_writeValueAndReturnChunkSize(value) {
				let bufferedSize = this._bufferedSize;
				this._bufferedSize = this._getSize(this._builder.append(value));
				return this._bufferedSize - bufferedSize;
			}
			_maybeFlush(builder, controller) {
				if (controller == null) return;
				this._bufferedSize >= controller.desiredSize && ++this._numChunks && this._enqueue(controller, builder.toVector());
				if (builder.finished) {
					(builder.length > 0 || this._numChunks === 0) && ++this._numChunks && this._enqueue(controller, builder.toVector());
					!this._finished && (this._finished = !0) && this._enqueue(controller, null);
				}
			}
			_enqueue(controller, chunk) {
				this._bufferedSize = 0;
				this._controller = null;
				chunk == null ? controller.close() : controller.enqueue(chunk);
			}
		}
		let chunkLength = (chunk) => chunk?.length ?? 0;
		let chunkByteLength = (chunk) => chunk?.byteLength ?? 0;
		function recordBatchReaderThroughDOMStream(writableStrategy, readableStrategy) {
			let queue = new AsyncByteQueue();
			let reader = null;
			let readable = new ReadableStream({
				cancel() {
					return __awaiter(this, void 0, void 0, function* () {
						yield queue.close();
					});
				},
				start(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						yield next(controller, reader ||= yield open());
					});
				},
				pull(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						reader ? yield next(controller, reader) : controller.close();
					});
				}
			});
			return {
				writable: new WritableStream(queue, Object.assign({ highWaterMark: 2 ** 14 }, writableStrategy)),
				readable
			};
			function open() {
				return __awaiter(this, void 0, void 0, function* () {
					return yield (yield RecordBatchReader.from(queue)).open(readableStrategy);
				});
			}
			function next(controller, reader) {
				return __awaiter(this, void 0, void 0, function* () {
					let size = controller.desiredSize;
					let r = null;
					for (; !(r = yield reader.next()).done;) {
						controller.enqueue(r.value);
						if (size != null && --size <= 0) return;
					}
					controller.close();
				});
			}
		}
		function recordBatchWriterThroughDOMStream(writableStrategy, readableStrategy) {
			let writer = new this(writableStrategy);
			let reader = new AsyncByteStream(writer);
			let readable = new ReadableStream({
				cancel() {
					return __awaiter(this, void 0, void 0, function* () {
						yield reader.cancel();
					});
				},
				pull(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						yield next(controller);
					});
				},
				start(controller) {
					return __awaiter(this, void 0, void 0, function* () {
						yield next(controller);
					});
				}
			}, Object.assign({ highWaterMark: 2 ** 14 }, readableStrategy));
			return {
				writable: new WritableStream(writer, writableStrategy),
				readable
			};
			function next(controller) {
				return __awaiter(this, void 0, void 0, function* () {
					let buf = null;
					let size = controller.desiredSize;
					for (; buf = yield reader.read(size || null);) {
						controller.enqueue(buf);
						if (size != null && (size -= buf.byteLength) <= 0) return;
					}
					controller.close();
				});
			}
		}
		function tableFromIPC(input) {
			let reader = RecordBatchReader.from(input);
			if (isPromise(reader)) return reader.then((reader) => tableFromIPC(reader));
			if (reader.isAsync()) return reader.readAll().then((xs) => new table_Table(xs));
			return new table_Table(reader.readAll());
		}
		adapters.toDOMStream = toDOMStream;
		Builder.throughDOM = builderThroughDOMStream;
		RecordBatchReader.throughDOM = recordBatchReaderThroughDOMStream;
		RecordBatchFileReader.throughDOM = recordBatchReaderThroughDOMStream;
		RecordBatchStreamReader.throughDOM = recordBatchReaderThroughDOMStream;
		RecordBatchWriter.throughDOM = recordBatchWriterThroughDOMStream;
		writer_RecordBatchFileWriter.throughDOM = recordBatchWriterThroughDOMStream;
		writer_RecordBatchStreamWriter.throughDOM = recordBatchWriterThroughDOMStream;
		adapters.toNodeStream = toNodeStream;
		Builder.throughNode = builderThroughNodeStream;
		RecordBatchReader.throughNode = recordBatchReaderThroughNodeStream;
		RecordBatchWriter.throughNode = recordBatchWriterThroughNodeStream;
	})
};
